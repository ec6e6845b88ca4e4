package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A unit was renamed, recoded or moved under another parent from {@code effectiveOn}; what is absent stays as it was.
 *
 * @param aliases all other names from then on
 * @param cleared names of fields that have no value from then on
 * @param level at which level of its system it stands, such as PROVINCE or COMMUNE
 */
public record UnitChanged(
        UUID unitId,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String code,
        @Nullable UUID parentId,
        @Nullable String electronicCode,
        @Nullable List<String> aliases,
        @Nullable List<String> cleared,
        @Nullable String level)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.UNIT_CHANGED;
    }

    @Override
    public UUID subject() {
        return unitId;
    }
}
