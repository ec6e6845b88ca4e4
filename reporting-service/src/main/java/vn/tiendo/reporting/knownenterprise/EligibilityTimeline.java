package vn.tiendo.reporting.knownenterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * For which days an enterprise is eligible for a type of organisation, as units-service evaluated it once.
 *
 * @param statedAt when units-service evaluated it: the latest of a type takes the place of the others
 * @param recordedAt from when it is known here
 * @param eligibleFrom from each day on whether it is eligible; before the first it is not
 */
public record EligibilityTimeline(
        UUID enterpriseId,
        String organisationType,
        Instant statedAt,
        Instant recordedAt,
        long position,
        NavigableMap<LocalDate, Boolean> eligibleFrom) {

    static final Comparator<EligibilityTimeline> ORDER =
            Comparator.comparing(EligibilityTimeline::statedAt).thenComparing(EligibilityTimeline::position);

    public EligibilityTimeline {
        eligibleFrom = new TreeMap<>(eligibleFrom);
    }

    boolean isEligibleOn(LocalDate day) {
        var last = eligibleFrom.floorEntry(day);
        return last != null && last.getValue();
    }
}
