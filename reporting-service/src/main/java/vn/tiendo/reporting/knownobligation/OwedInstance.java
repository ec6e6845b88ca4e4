package vn.tiendo.reporting.knownobligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.plans.ObligationDue;
import vn.tiendo.reporting.calendar.Period;

/**
 * One unit owes one report by one day.
 *
 * @param obligationId what the plan wants reported; each unit and date has an instance of it
 * @param recipientIds to whom: units or groups
 * @param tier its place in the chain of reports, 1 for those that rest on no other
 * @param feeds the keys of the obligations of the plan that rest on it; null where its owner does not say
 * @param period the days on which it reports; null where the plan names none
 * @param cutoff the last day whose figures it counts
 * @param lastAcceptableDay the last day on which it is in time
 */
public record OwedInstance(
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
        @Nullable List<String> feeds,
        @Nullable Period period,
        @Nullable LocalDate cutoff,
        LocalDate lastAcceptableDay) {

    public OwedInstance {
        recipientIds = List.copyOf(recipientIds);
        feeds = feeds == null ? null : List.copyOf(feeds);
    }

    static OwedInstance of(ObligationDue due) {
        var period = due.period();
        return new OwedInstance(
                due.instanceId(),
                due.obligationId(),
                due.planId(),
                due.key(),
                due.kind(),
                due.titleVi(),
                due.titleEn(),
                due.unitId(),
                Objects.requireNonNullElse(due.recipientIds(), List.of()),
                due.tier(),
                due.feeds(),
                period == null ? null : new Period(period.from(), period.through()),
                due.cutoff(),
                due.lastAcceptableDay());
    }

    /** The last day whose figures its report counts, as far as the plan says so. */
    public LocalDate figuresOf() {
        return cutoff == null ? lastAcceptableDay : cutoff;
    }
}
