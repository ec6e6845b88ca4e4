package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * The values of a target change; each period named gets the value stated.
 *
 * @param closedPeriods the periods already over that the amendment reaches back to
 * @param document the number of the document that amends
 */
public record TargetAmended(
        UUID targetId,
        UUID planId,
        LocalDate effectiveOn,
        Instant recordedAt,
        List<TargetPeriod> periods,
        List<Period> closedPeriods,
        @Nullable String document)
        implements Event {

    public TargetAmended {
        periods = List.copyOf(periods);
        closedPeriods = List.copyOf(closedPeriods);
    }

    @Override
    public String eventType() {
        return EventTypes.TARGET_AMENDED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
