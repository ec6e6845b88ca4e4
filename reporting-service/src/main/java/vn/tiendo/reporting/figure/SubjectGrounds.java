package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.SubjectsOfShares.Side;
import vn.tiendo.reporting.knownenterprise.EligibilityGround;
import vn.tiendo.reporting.knownenterprise.KnownEnterprises;
import vn.tiendo.reporting.knownindicator.Predicate;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.ledger.CountedSubjects;
import vn.tiendo.reporting.ledger.CountedSubjects.CountedSubject;
import vn.tiendo.reporting.ledger.OwnFigures.Span;
import vn.tiendo.reporting.rating.OrganisationRatings;

/** Why a share counts those that it counts: the ratings, entries, rules and rounds that decide. */
@ApplicationScoped
public class SubjectGrounds {

    private final CountedSubjects counted;
    private final OrganisationRatings ratings;
    private final KnownEnterprises enterprises;

    SubjectGrounds(CountedSubjects counted, OrganisationRatings ratings, KnownEnterprises enterprises) {
        this.counted = counted;
        this.ratings = ratings;
        this.enterprises = enterprises;
    }

    /** @param days of the share: what is said of a period is said of these */
    public List<SubjectView> of(List<CountedSubject> items, Ratio.Counted ratio, Side side, Period days, AsOf view) {
        var deciding = side == Side.NUMERATOR ? ratio.ofPeriodInPart() : ratio.ofPeriodInWhole();
        var judged = view.on(days.judgedOn(view.at()));
        boolean rated = deciding.stream().anyMatch(said -> said.rated() || said.ratedAtLeast() != null);
        Map<UUID, String> levels = rated ? ratings.of(days, view.knownAt()) : Map.of();
        var entries = posted(deciding)
                .map(indicator -> counted.entriesOf(
                        new Span(indicator, days.from(), days.judgedOn(view.at())),
                        items.stream().map(CountedSubject::id).toList(),
                        view.knownAt()));
        var eligible = grounds(items, ratio, judged);
        return items.stream()
                .map(item -> new SubjectView(
                        item.id(),
                        item.unitId(),
                        item.since(),
                        levels.get(item.id()),
                        entries.map(byOrganisation -> byOrganisation.getOrDefault(item.id(), List.of()))
                                .orElse(null),
                        ground(eligible, item).map(EligibilityGround::ruleId).orElse(null),
                        ground(eligible, item).map(EligibilityGround::roundId).orElse(null)))
                .toList();
    }

    private static Optional<EligibilityGround> ground(Map<UUID, EligibilityGround> eligible, CountedSubject item) {
        return Optional.ofNullable(eligible.get(item.id()));
    }

    /** By what each of the enterprises is eligible on the day on which the share is judged. */
    private Map<UUID, EligibilityGround> grounds(List<CountedSubject> items, Ratio.Counted ratio, AsOf judged) {
        var type = Stream.of(ratio.whole(), ratio.part())
                .flatMap(side -> Stream.ofNullable(side.eligibleFor()))
                .findFirst();
        var found = new HashMap<UUID, EligibilityGround>();
        type.ifPresent(asked -> enterprises
                .eligibilities(items.stream().map(CountedSubject::id).toList())
                .forEach((id, eligibilities) -> eligibilities
                        .knownAt(judged.knownAt())
                        .groundOn(asked, judged.at())
                        .ifPresent(ground -> found.put(id, ground))));
        return found;
    }

    private static Optional<UUID> posted(List<Predicate> deciding) {
        return deciding.stream()
                .flatMap(said -> Stream.ofNullable(said.posted()))
                .findFirst();
    }
}
