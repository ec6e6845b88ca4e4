package vn.tiendo.plans.obligation;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/**
 * An obligation of a plan, and what has become of it.
 *
 * @param rescheduled the last change of its due dates; absent while those of the plan hold
 * @param tier its place in the chain of reports
 */
public record Obligation(
        ObligationPlanned planned, @Nullable ObligationRescheduled rescheduled, int tier) {

    public ObligationTerms terms() {
        return planned.terms();
    }

    /** When it is due now. */
    public Timing timing() {
        return rescheduled == null ? terms().timing() : rescheduled.timing();
    }

    /**
     * The times that it is due, those before a change as the plan had them. What is due once keeps its name when its day
     * changes.
     */
    public List<DueDate> dueDates(Period planDays) {
        var dates = new LinkedHashMap<String, DueDate>();
        var original = DueDates.of(terms().timing(), !terms().isReview(), planDays);
        if (rescheduled == null) {
            return original;
        }
        var since = rescheduled.effectiveOn();
        original.stream()
                .filter(due -> due.lastAcceptableDay().isBefore(since))
                .forEach(due -> dates.put(due.key(), due));
        DueDates.of(rescheduled.timing(), !terms().isReview(), planDays).stream()
                .filter(due -> !due.lastAcceptableDay().isBefore(since))
                .forEach(due -> dates.put(due.key(), due));
        return List.copyOf(dates.values());
    }
}
