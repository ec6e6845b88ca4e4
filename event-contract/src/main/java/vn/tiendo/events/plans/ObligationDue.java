package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * One unit owes one report or review: one instance of an obligation, for each unit and each date. Said again, it is owed
 * again after it was withdrawn.
 *
 * @param key the obligation's name within the plan
 * @param recipientIds to whom it is owed: units or groups
 * @param tier its place in the chain of reports: 1 for those that rest on no other of the plan
 * @param period the days on which it reports; absent where the plan names none
 * @param namedPeriod the month, quarter, half or year that it is called after, where the days counted are others
 * @param cutoff the last day whose figures it counts; missing begins the day after
 * @param lastAcceptableDay the last day on which it is in time
 * @param indicatorIds what it reports; absent: every indicator
 * @param feeds the keys of the obligations of the plan that rest on it; absent where they are not told
 * @param effectiveOn the day of its paper; it counts from when it is known, whatever this day
 */
public record ObligationDue(
        UUID instanceId,
        UUID obligationId,
        UUID planId,
        String key,
        String kind,
        String titleVi,
        String titleEn,
        UUID unitId,
        List<UUID> recipientIds,
        int tier,
        @Nullable Period period,
        @Nullable Period namedPeriod,
        @Nullable LocalDate cutoff,
        LocalDate lastAcceptableDay,
        @Nullable List<UUID> indicatorIds,
        @Nullable List<String> feeds,
        LocalDate effectiveOn,
        Instant recordedAt)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.OBLIGATION_DUE;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
