package vn.tiendo.reporting.difference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.tiendo.reporting.difference.DifferenceView.Moment;
import vn.tiendo.reporting.difference.DifferenceView.PlanChange;
import vn.tiendo.reporting.difference.DifferenceView.Quantity;
import vn.tiendo.reporting.difference.DifferenceView.StateChange;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.knownunit.UnitTree;
import vn.tiendo.reporting.ledger.EntriesRecorded;
import vn.tiendo.reporting.ledger.EntriesRecorded.RecordedEntry;
import vn.tiendo.reporting.targetstate.AskedPlans;
import vn.tiendo.reporting.targetstate.AskedPlans.Asked;

/** Compares two moments of a plan. */
@ApplicationScoped
class Differences {

    private final AskedPlans plans;
    private final KnownPlans known;
    private final EntriesRecorded recorded;
    private final Knowledge knowledge;

    Differences(AskedPlans plans, KnownPlans known, EntriesRecorded recorded, Knowledge knowledge) {
        this.plans = plans;
        this.known = known;
        this.recorded = recorded;
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

    /** Entries of units that count for it under any indicator of the plan that units state. */
    private Page<RecordedEntry> entries(Asked asked, Instant since, DifferenceQuestion question) {
        var sheet = asked.states().sheet();
        var stated = asked.targets(Set.of()).stream()
                .flatMap(target -> Optional.ofNullable(target.indicatorId()).flatMap(sheet.indicators()::find).stream())
                .filter(indicator -> !indicator.isDerived())
                .map(Indicator::id)
                .distinct()
                .toList();
        if (stated.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var days = new Period(Period.year(1900).from(), sheet.view().at());
        var contributions = sheet.contributionsTo(asked.unit(), new Question(stated.getFirst(), days));
        var rows = recorded.between(
                since,
                sheet.view().knownAt(),
                stated,
                contributions,
                before(question.cursor()),
                question.limit().andOneMore());
        return Page.of(rows, question.limit(), last -> Cursor.of(Long.toString(last.position())));
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null
                    ? Long.MAX_VALUE
                    : Long.parseLong(Cursor.read(cursor).getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }

    private static EntryRow row(RecordedEntry entry, FigureSheet sheet, UnitTree tree) {
        return new EntryRow(
                entry.id(),
                entry.kind().name(),
                entry.of(),
                UnitHead.of(entry.unitId(), tree),
                entry.occurredOn(),
                entry.quantities().entrySet().stream()
                        .flatMap(posted -> sheet.indicators().find(posted.getKey()).stream()
                                .map(indicator -> new Quantity(
                                        indicator.id(), indicator.code(), indicator.scaled(posted.getValue()))))
                        .toList(),
                entry.source(),
                entry.documentNumber(),
                entry.recordedAt(),
                "/v1/progress-entries/" + entry.id());
    }
}
