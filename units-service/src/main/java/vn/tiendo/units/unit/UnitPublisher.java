package vn.tiendo.units.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the others of an act on a unit, in the transaction of the act. Each answers the id of the event. */
public interface UnitPublisher {

    /** What an act states, as the others need it. */
    record Stated(
            UUID unitId,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String kind,
            @Nullable String level,
            @Nullable String code,
            @Nullable UUID parentId,
            @Nullable String electronicCode,
            @Nullable List<String> aliases,
            List<String> cleared) {}

    UUID created(String system, Stated stated);

    /** A unit that begins. */
    record Created(String system, Stated stated) {}

    /** Many at a time. */
    List<UUID> createdAll(List<Created> created);

    UUID changed(Stated stated);

    UUID served(UUID unitId, LocalDate effectiveOn, Instant recordedAt, @Nullable UUID areaId);
}
