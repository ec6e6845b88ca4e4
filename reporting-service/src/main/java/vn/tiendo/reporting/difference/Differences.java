package vn.tiendo.reporting.difference;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.answer.AskedView;
import vn.tiendo.reporting.answer.PlanHead;
import vn.tiendo.reporting.answer.TargetHead;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.difference.DifferenceView.EntryRow;
import vn.tiendo.reporting.difference.DifferenceView.LevelRow;
import vn.tiendo.reporting.difference.DifferenceView.Moment;
import vn.tiendo.reporting.difference.DifferenceView.PlanChange;
import vn.tiendo.reporting.difference.DifferenceView.Quantity;
import vn.tiendo.reporting.difference.DifferenceView.StateChange;
import vn.tiendo.reporting.figure.Extent;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.UnitTree;
import vn.tiendo.reporting.ledger.EntriesRecorded;
import vn.tiendo.reporting.ledger.EntriesRecorded.RecordedEntry;
import vn.tiendo.reporting.ledger.LevelsRecorded;
import vn.tiendo.reporting.ledger.LevelsRecorded.LevelLine;
import vn.tiendo.reporting.ledger.PostedLines.Contribution;
import vn.tiendo.reporting.targetstate.AskedPlans;
import vn.tiendo.reporting.targetstate.AskedPlans.Asked;

/** Compares two moments of a plan. */
@ApplicationScoped
class Differences {

    private static final int MOST_LEVELS = 50;

    private final AskedPlans plans;
    private final KnownPlans known;
    private final EntriesRecorded recorded;
    private final LevelsRecorded levels;
    private final Knowledge knowledge;

    Differences(
            AskedPlans plans, KnownPlans known, EntriesRecorded recorded, LevelsRecorded levels, Knowledge knowledge) {
        this.plans = plans;
        this.known = known;
        this.recorded = recorded;
        this.levels = levels;
        this.knowledge = knowledge;
    }

    /** @throws Problem 400 INVALID_SINCE, 422 SINCE_AFTER_KNOWN_AT */
    DifferenceView of(DifferenceQuestion question, AskedView asked) {
        var view = knowledge.view(asked.at(), asked.knownAt());
        var earlier = Since.read(question.since()).viewOf(view.at());
        if (earlier.knownAt().isAfter(view.knownAt())) {
            throw Problem.of(422, "SINCE_AFTER_KNOWN_AT").atParameter("since");
        }
        var after = plans.plan(question.plan(), question.unit(), view, asked.borders());
        var before = plans.ifKnown(question.plan(), after.unit(), earlier, asked.borders());
        var tree = after.states().sheet().history().treeOn(view.at());
        var states = new StateChanges(before, after).of(units(after.unit(), tree));
        var page = entries(after, earlier.knownAt(), question);
        return new DifferenceView(
                PlanHead.of(after.plan().header()),
                UnitHead.of(after.unit(), tree),
                Moment.of(earlier),
                Moment.of(view),
                before.isPresent(),
                targets(after, states),
                states,
                planChanges(question.plan(), earlier.knownAt(), view),
                page.map(entry -> row(entry, after.states().sheet(), tree)).items(),
                levels(after, earlier.knownAt(), tree),
                page.nextCursor());
    }

    private static List<UnitHead> units(UUID unit, UnitTree tree) {
        var units = new ArrayList<UnitHead>();
        units.add(UnitHead.of(unit, tree));
        tree.childrenOf(unit).forEach(child -> units.add(UnitHead.of(child)));
        return units;
    }

    private static List<TargetHead> targets(Asked after, List<StateChange> changes) {
        var changed = changes.stream().map(StateChange::targetId).collect(Collectors.toSet());
        return after.plan().targets().stream()
                .filter(target -> changed.contains(target.id()))
                .map(target -> TargetHead.of(target, indicator(after.states().sheet(), target.indicatorId())))
                .toList();
    }

    private static @Nullable Indicator indicator(FigureSheet sheet, @Nullable UUID id) {
        return id == null ? null : sheet.indicators().find(id).orElse(null);
    }

    private List<PlanChange> planChanges(UUID plan, Instant since, AsOf view) {
        return known.changes(plan, since, view.knownAt()).stream()
                .map(change -> new PlanChange(change.type(), change.count(), change.last()))
                .toList();
    }

    /** Entries of units that count for it under any indicator that units state and the plan counts. */
    private Page<RecordedEntry> entries(Asked asked, Instant since, DifferenceQuestion question) {
        var stated = stated(asked);
        if (stated.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var rows = recorded.between(
                since,
                asked.states().sheet().view().knownAt(),
                stated,
                contributions(asked, stated),
                Cursor.number(question.cursor(), Long.MAX_VALUE),
                question.limit().andOneMore());
        return Page.of(rows, question.limit(), last -> Cursor.of(Long.toString(last.position())));
    }

    private List<LevelRow> levels(Asked asked, Instant since, UnitTree tree) {
        var sheet = asked.states().sheet();
        var stocks = stated(asked).stream().filter(sheet.indicators()::isStock).toList();
        return stocks.isEmpty()
                ? List.of()
                : levels
                        .between(since, sheet.view().knownAt(), stocks, contributions(asked, stocks), MOST_LEVELS)
                        .stream()
                        .map(level -> row(level, sheet, tree))
                        .toList();
    }

    /** What units state of all that the targets count; of a share what it compares. */
    private static List<UUID> stated(Asked asked) {
        var known = asked.states().sheet().indicators();
        return asked.targets(Set.of()).stream()
                .flatMap(target -> Optional.ofNullable(target.indicatorId()).flatMap(known::find).stream())
                .flatMap(indicator -> indicator.ratio() == null
                        ? Stream.of(indicator.id())
                        : indicator.ratio().stated().stream().sorted())
                .filter(id -> known.find(id)
                        .filter(indicator -> !indicator.isDerived())
                        .isPresent())
                .distinct()
                .toList();
    }

    /** Of all of these: what is added up counts for those above, an index for its unit alone; the units below are shown, too. */
    private static List<Contribution> contributions(Asked asked, List<UUID> indicators) {
        var sheet = asked.states().sheet();
        var days = new Period(Period.year(1900).from(), sheet.view().at());
        var addedUp = indicators.stream()
                .filter(id -> sheet.indicators().find(id).stream().allMatch(Indicator::isAddedUp))
                .findFirst();
        var shown = Stream.concat(
                Stream.of(asked.unit()),
                sheet.history().treeOn(sheet.view().at()).childrenOf(asked.unit()).stream()
                        .map(KnownUnit::id));
        return addedUp.isPresent()
                ? sheet.contributionsTo(new Extent.OfUnit(asked.unit()), new Question(addedUp.get(), days))
                : shown.flatMap(
                                unit -> sheet
                                        .contributionsTo(
                                                new Extent.OfUnit(unit), new Question(indicators.getFirst(), days))
                                        .stream())
                        .toList();
    }

    private static LevelRow row(LevelLine level, FigureSheet sheet, UnitTree tree) {
        var quantity = level.quantity();
        return new LevelRow(
                level.id(),
                level.kind(),
                level.of(),
                UnitHead.of(level.unitId(), tree),
                level.day(),
                quantity == null
                        ? null
                        : quantity(level.indicatorId(), quantity, sheet).orElse(null),
                level.documentNumber(),
                level.recordedAt(),
                "/v1/stock-levels/" + level.id());
    }

    private static Optional<Quantity> quantity(UUID indicator, BigDecimal stated, FigureSheet sheet) {
        return sheet.indicators()
                .find(indicator)
                .map(known -> new Quantity(known.id(), known.code(), known.scaled(stated)));
    }

    private static EntryRow row(RecordedEntry entry, FigureSheet sheet, UnitTree tree) {
        return new EntryRow(
                entry.id(),
                entry.kind().name(),
                entry.of(),
                UnitHead.of(entry.unitId(), tree),
                entry.occurredOn(),
                entry.quantities().entrySet().stream()
                        .flatMap(posted -> quantity(posted.getKey(), posted.getValue(), sheet).stream())
                        .toList(),
                entry.source(),
                entry.documentNumber(),
                entry.recordedAt(),
                "/v1/progress-entries/" + entry.id());
    }
}
