package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A unit exists from {@code effectiveOn}.
 *
 * @param system the tree it belongs to: ADMINISTRATIVE, PARTY, GOVERNMENT, MASS_ORGANISATION, ZONE_AUTHORITY or one yet unknown
 * @param kind what it is within its system, such as PARTY_COMMITTEE or GROUP
 * @param code the key that people use; unique in its system at a date
 * @param parentId the unit above it in the same system; a root has none
 * @param electronicCode the identification code for data exchange, Decision 20/2020/QĐ-TTg
 * @param aliases other names by which people know it
 * @param level at which level of its system it stands, such as PROVINCE or COMMUNE
 */
public record UnitCreated(
        UUID unitId,
        String system,
        LocalDate effectiveOn,
        Instant recordedAt,
        String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String code,
        @Nullable UUID parentId,
        @Nullable String electronicCode,
        @Nullable List<String> aliases,
        @Nullable String level)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.UNIT_CREATED;
    }

    @Override
    public UUID subject() {
        return unitId;
    }
}
