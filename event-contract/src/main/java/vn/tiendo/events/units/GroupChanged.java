package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A group of units is made, or is otherwise from {@code effectiveOn}: a list, or a rule; what is absent stays as it was.
 *
 * @param keeperUnitId the unit that keeps it
 * @param name its name
 * @param members all units of the list from then on; it has no rule any more
 * @param rule by what units belong to it from then on; it has no list any more
 */
public record GroupChanged(
        UUID groupId,
        UUID keeperUnitId,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable String name,
        @Nullable List<UUID> members,
        @Nullable GroupRule rule)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.GROUP_CHANGED;
    }

    @Override
    public UUID subject() {
        return groupId;
    }
}
