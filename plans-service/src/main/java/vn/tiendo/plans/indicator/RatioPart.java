package vn.tiendo.plans.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Refused;

/**
 * One side of a ratio: a predicate whose clauses all hold, or an indicator alone.
 *
 * @param posted at least 1 of this indicator is posted of the organisation in the period
 */
@Schema(description = "A predicate whose clauses all hold; of a ratio of indicators, one indicator")
public record RatioPart(
        @Nullable UUID indicator,
        @Nullable List<Ownership> ownership,
        @Nullable String has,
        @Nullable String eligibleFor,
        @Nullable String type,
        @Nullable Boolean rated,
        @Nullable String ratedAtLeast,
        @Nullable UUID posted) {

    private static final Map<RatioOf, Set<String>> CLAUSES = Map.of(
            RatioOf.ENTERPRISES, Set.of("ownership", "has", "eligibleFor"),
            RatioOf.ORGANISATIONS, Set.of("ownership", "type", "rated", "ratedAtLeast", "posted"),
            RatioOf.INDICATORS, Set.of("indicator"));

    boolean isEmpty() {
        return clauses().isEmpty();
    }

    /** Refused with RATIO_CLAUSE_UNEXPECTED where a clause says nothing about what is counted. */
    void requireFitting(RatioOf counted) {
        var allowed = Optional.ofNullable(CLAUSES.get(counted)).orElseGet(Set::of);
        clauses().keySet().stream()
                .filter(clause -> !allowed.contains(clause))
                .findFirst()
                .ifPresent(clause -> {
                    throw new Refused("RATIO_CLAUSE_UNEXPECTED", clause, counted).of(clause);
                });
    }

    private Map<String, Object> clauses() {
        var clauses = new LinkedHashMap<String, Object>();
        put(clauses, "indicator", indicator);
        put(clauses, "ownership", ownership == null || ownership.isEmpty() ? null : ownership);
        put(clauses, "has", has);
        put(clauses, "eligibleFor", eligibleFor);
        put(clauses, "type", type);
        put(clauses, "rated", Boolean.TRUE.equals(rated) ? rated : null);
        put(clauses, "ratedAtLeast", ratedAtLeast);
        put(clauses, "posted", posted);
        return clauses;
    }

    private static void put(Map<String, Object> clauses, String name, @Nullable Object value) {
        if (value != null) {
            clauses.put(name, value);
        }
    }
}
