package vn.tiendo.reporting.knownindicator;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What enterprises or organisations must be to count; all clauses that are there must hold.
 *
 * @param ownership of the enterprise, or of the one that hosts the organisation: one of these; empty is any
 * @param has an organisation of this type exists in the enterprise
 * @param eligibleFor the enterprise is eligible for an organisation of this type
 * @param type the organisation is of this type; PARTY is a cell or a committee
 * @param rated the organisation is rated for the period
 * @param ratedAtLeast it is rated this level or a better one, on the scale of the period's last day
 * @param posted at least 1 of this indicator is posted of the organisation in the period
 */
public record Predicate(
        Set<String> ownership,
        @Nullable String has,
        @Nullable String eligibleFor,
        @Nullable String type,
        boolean rated,
        @Nullable String ratedAtLeast,
        @Nullable UUID posted) {

    public Predicate {
        ownership = Set.copyOf(ownership);
    }

    /** Organisations of a type, all of them. */
    static Predicate ofType(String type) {
        return new Predicate(Set.of(), null, null, type, false, null, null);
    }

    /** Enterprises that are eligible for an organisation of a type. */
    static Predicate eligible(String type) {
        return new Predicate(Set.of(), null, type, null, false, null, null);
    }

    /** Enterprises with an organisation of a type. */
    static Predicate having(String type) {
        return new Predicate(Set.of(), type, null, null, false, null, null);
    }

    /** Organisations with 1 of the indicator at least. */
    static Predicate posting(UUID indicator) {
        return new Predicate(Set.of(), null, null, null, false, null, indicator);
    }

    /** Whether it says something of the period, not only of a day in it. */
    public boolean isOfPeriod() {
        return rated || ratedAtLeast != null || posted != null;
    }

    /** @param actual null where there is no enterprise, or none that is known */
    public boolean admitsOwnership(@Nullable String actual) {
        return ownership.isEmpty() || (actual != null && ownership.contains(actual));
    }
}
