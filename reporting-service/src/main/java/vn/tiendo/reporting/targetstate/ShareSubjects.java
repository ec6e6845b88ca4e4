package vn.tiendo.reporting.targetstate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.Extent;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.figure.SubjectsOfShares;
import vn.tiendo.reporting.figure.SubjectsOfShares.Side;
import vn.tiendo.reporting.knownenterprise.EligibilityGround;
import vn.tiendo.reporting.knownenterprise.KnownEnterprises;
import vn.tiendo.reporting.knownindicator.Predicate;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.ledger.CountedSubjects;
import vn.tiendo.reporting.ledger.CountedSubjects.CountedSubject;
import vn.tiendo.reporting.ledger.OwnFigures.Span;
import vn.tiendo.reporting.rating.OrganisationRatings;
import vn.tiendo.reporting.targetstate.AskedTarget.Ready;
import vn.tiendo.reporting.targetstate.ShareSubjectsView.SubjectView;

/** Opens the numbers of a share into what they count, with the ratings and entries that decide. */
@ApplicationScoped
class ShareSubjects {

    private final SubjectsOfShares subjects;
    private final CountedSubjects counted;
    private final OrganisationRatings ratings;
    private final KnownEnterprises enterprises;

    ShareSubjects(
            SubjectsOfShares subjects,
            CountedSubjects counted,
            OrganisationRatings ratings,
            KnownEnterprises enterprises) {
        this.subjects = subjects;
        this.counted = counted;
        this.ratings = ratings;
        this.enterprises = enterprises;
    }

    /** @throws Problem 422 NOT_A_COUNTED_SHARE for what compares no counts of enterprises or organisations */
    ShareSubjectsView of(Ready ready, UUID unit, Period period, Side side, Limit limit, @Nullable UUID after) {
        var target = ready.states().deciding(ready.requireComputed(), period);
        if (!(target.ratio() instanceof Ratio.Counted ratio)) {
            throw Problem.of(422, "NOT_A_COUNTED_SHARE").atParameter("target");
        }
        var days = target.shape().counted(period);
        var view = ready.sheet().view();
        var rows = ready.states().countedFor(target, unit, period).stream()
                .flatMap(counting -> subjects
                        .of(
                                ready.states().sheetOf(counting),
                                new Extent.OfUnit(counting),
                                ratio,
                                side,
                                days,
                                target.shape().pinnedOn(),
                                after,
                                limit.andOneMore())
                        .stream())
                .toList();
        var page = Page.of(rows, limit, last -> Cursor.of(last.id().toString()));
        return new ShareSubjectsView(
                ready.target().id(),
                unit,
                PeriodView.of(period),
                side.name(),
                explained(page.items(), ratio, side, days, view),
                page.nextCursor(),
                view.at(),
                view.knownAt());
    }

    private List<SubjectView> explained(
            List<CountedSubject> items, Ratio.Counted ratio, Side side, Period period, AsOf view) {
        var deciding = side == Side.NUMERATOR ? ratio.ofPeriodInPart() : ratio.ofPeriodInWhole();
        var judged = view.on(period.judgedOn(view.at()));
        boolean rated = deciding.stream().anyMatch(said -> said.rated() || said.ratedAtLeast() != null);
        Map<UUID, String> levels = rated ? ratings.of(period, view.knownAt()) : Map.of();
        var entries = posted(deciding)
                .map(indicator -> counted.entriesOf(
                        new Span(indicator, period.from(), period.judgedOn(view.at())),
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
