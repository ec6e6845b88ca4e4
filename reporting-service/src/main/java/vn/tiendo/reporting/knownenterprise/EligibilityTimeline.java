package vn.tiendo.reporting.knownenterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * For which days an enterprise is eligible for a type of organisation, as units-service evaluated it once.
 *
 * @param statedAt when units-service evaluated it: the latest of a type takes the place of the others
 * @param recordedAt from when it is known here
 * @param eligibleFrom from each day on whether it is eligible; before the first it is not
 * @param grounds by what, from each of these days on; none where it was stored before that was kept
 */
public record EligibilityTimeline(
        UUID enterpriseId,
        String organisationType,
        Instant statedAt,
        Instant recordedAt,
        long position,
        NavigableMap<LocalDate, Boolean> eligibleFrom,
        NavigableMap<LocalDate, EligibilityGround> grounds) {

    static final Comparator<EligibilityTimeline> ORDER =
            Comparator.comparing(EligibilityTimeline::statedAt).thenComparing(EligibilityTimeline::position);

    public EligibilityTimeline {
        eligibleFrom = new TreeMap<>(eligibleFrom);
        grounds = new TreeMap<>(grounds);
    }

    boolean isEligibleOn(LocalDate day) {
        var last = eligibleFrom.floorEntry(day);
        return last != null && last.getValue();
    }

    Optional<EligibilityGround> groundOn(LocalDate day) {
        return Optional.ofNullable(grounds.floorEntry(day)).map(Map.Entry::getValue);
    }
}
