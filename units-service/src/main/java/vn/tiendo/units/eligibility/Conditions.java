package vn.tiendo.units.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What makes an active enterprise eligible: one of these thresholds, all of those, and so many months of activity.
 *
 * @param anyOf one suffices; none asked for where the list is empty
 * @param allOf each must hold
 * @param activeMonths months without interruption for which it must have been active
 */
record Conditions(List<Threshold> anyOf, List<Threshold> allOf, int activeMonths) {
    Conditions {
        anyOf = List.copyOf(anyOf);
        allOf = List.copyOf(allOf);
    }

    boolean hold(Map<String, Integer> figures, LocalDate activeSince, LocalDate on) {
        return (anyOf.isEmpty() || anyOf.stream().anyMatch(threshold -> threshold.holdsIn(figures)))
                && allOf.stream().allMatch(threshold -> threshold.holdsIn(figures))
                && !on.isBefore(activeSince.plusMonths(activeMonths));
    }

    boolean askNothing() {
        return anyOf.isEmpty() && allOf.isEmpty();
    }
}
