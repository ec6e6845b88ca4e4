package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knownindicator.Predicate;
import vn.tiendo.reporting.knownorganisation.KnownOrganisations;
import vn.tiendo.reporting.knownratingscale.KnownRatingScales;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.OrganisationPostings;
import vn.tiendo.reporting.ledger.OwnFigures.Span;
import vn.tiendo.reporting.rating.OrganisationRatings;

/** Which organisations are what a predicate says of a period: rated, rated well, or with a fact of their own. */
@ApplicationScoped
class OrganisationsOfPeriod {

    private final OrganisationRatings ratings;
    private final KnownRatingScales scales;
    private final KnownOrganisations organisations;
    private final OrganisationPostings postings;

    OrganisationsOfPeriod(
            OrganisationRatings ratings,
            KnownRatingScales scales,
            KnownOrganisations organisations,
            OrganisationPostings postings) {
        this.ratings = ratings;
        this.scales = scales;
        this.organisations = organisations;
        this.postings = postings;
    }

    /** Those of which all the predicates hold; facts after {@code at} do not count, a rating counts for its period. */
    Set<UUID> fulfilling(List<Predicate> all, Period period, AsOf view, UnitHistory history, SupposedFacts supposed) {
        Set<UUID> found = null;
        for (var predicate : all) {
            for (var ids : asked(predicate, period, view, history, supposed)) {
                if (found == null) {
                    found = new HashSet<>(ids);
                } else {
                    found.retainAll(ids);
                }
            }
        }
        return found == null ? Set.of() : found;
    }

    private List<Set<UUID>> asked(
            Predicate predicate, Period period, AsOf view, UnitHistory history, SupposedFacts supposed) {
        var clauses = new ArrayList<Set<UUID>>();
        if (predicate.rated() || predicate.ratedAtLeast() != null) {
            var levels = ratings.of(period, view.knownAt());
            clauses.add(
                    predicate.ratedAtLeast() == null
                            ? levels.keySet()
                            : ratedAtLeast(
                                    predicate.ratedAtLeast(), levels, view.on(period.judgedOn(view.at())), history));
        }
        if (predicate.posted() != null) {
            var span = new Span(predicate.posted(), period.from(), period.judgedOn(view.at()));
            clauses.add(postings.with(span, supposed.byOrganisation(span), view.knownAt()));
        }
        return clauses;
    }

    /** On the scale that holds for the unit above the organisation. */
    private Set<UUID> ratedAtLeast(String threshold, Map<UUID, String> levels, AsOf judged, UnitHistory history) {
        var known = scales.knownAt(judged.knownAt());
        var above = unitsAbove(levels.keySet(), judged);
        return levels.entrySet().stream()
                .filter(rated -> Optional.ofNullable(above.get(rated.getKey()))
                        .flatMap(unit -> known.forUnit(unit, judged.at(), history))
                        .filter(scale -> scale.isAtLeast(rated.getValue(), threshold))
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<UUID, UUID> unitsAbove(Collection<UUID> ids, AsOf judged) {
        var above = new HashMap<UUID, UUID>();
        organisations
                .histories(ids)
                .forEach((id, history) -> history.knownAt(judged.knownAt())
                        .on(judged.at())
                        .ifPresent(state -> above.put(id, state.unitId())));
        return above;
    }
}
