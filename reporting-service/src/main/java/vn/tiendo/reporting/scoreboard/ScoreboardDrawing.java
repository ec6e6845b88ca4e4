package vn.tiendo.reporting.scoreboard;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Page;
import vn.tiendo.reporting.answer.AskedView;
import vn.tiendo.reporting.answer.PlanHead;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.UnitTree;
import vn.tiendo.reporting.scoreboard.ScoreboardQuestion.Among;
import vn.tiendo.reporting.scoreboard.ScoreboardView.Row;
import vn.tiendo.reporting.targetstate.AskedPlans.Asked;
import vn.tiendo.reporting.targetstate.Computed;

/** Draws one scoreboard over one sheet of figures. */
final class ScoreboardDrawing {

    private final Asked asked;
    private final ScoreboardQuestion question;
    private final AskedView view;
    private final UnitTree tree;
    private final List<Computed> targets;

    ScoreboardDrawing(Asked asked, ScoreboardQuestion question, AskedView view) {
        this.asked = asked;
        this.question = question;
        this.view = view;
        this.tree = asked.states().sheet().history().treeOn(treeDay());
        this.targets = asked.targets(question.targets());
    }

    /** The page asked for. */
    ScoreboardView draw() {
        return draw(this::page);
    }

    /** All units, in the order asked for. */
    ScoreboardView drawAll() {
        return draw((units, columns) -> new Page<>(sorted(units, columns), null));
    }

    private ScoreboardView draw(BiFunction<List<KnownUnit>, List<Column>, Page<KnownUnit>> paging) {
        var units = units();
        var columns = targets.stream()
                .flatMap(target -> asked.periodOf(target, question.asked()).stream()
                        .map(period -> new Column(target, period, asked.states(), units)))
                .toList();
        var page = paging.apply(units, columns);
        var known = asked.states().sheet().view();
        return new ScoreboardView(
                PlanHead.of(asked.plan().header()),
                known.at(),
                known.knownAt(),
                view.shownBorders(),
                columns.stream().map(Column::view).toList(),
                total(columns),
                page.map(unit -> row(unit, columns)).items(),
                page.nextCursor());
    }

    private Row total(List<Column> columns) {
        return new Row(
                UnitHead.of(asked.unit(), tree),
                columns.stream().map(column -> column.total(asked.unit())).toList());
    }

    private static Row row(KnownUnit unit, List<Column> columns) {
        return new Row(
                UnitHead.of(unit),
                columns.stream().map(column -> column.cell(unit.id())).toList());
    }

    /** All units that are compared, in the order of their codes. */
    private List<KnownUnit> units() {
        if (question.among() == Among.CHILDREN) {
            return tree.childrenOf(asked.unit());
        }
        var quotas = new HashSet<UUID>();
        targets.forEach(target -> quotas.addAll(
                target.book().unitsWithCells(asked.states().sheet().view())));
        boolean byClass = targets.stream()
                .anyMatch(target -> !target.shape().classValues().isEmpty());
        var below = tree.subtreeOf(asked.unit());
        return tree.units().stream()
                .filter(unit -> below.contains(unit.id()) && !unit.id().equals(asked.unit()))
                .filter(unit -> byClass || quotas.contains(unit.id()))
                .toList();
    }

    private Page<KnownUnit> page(List<KnownUnit> units, List<Column> columns) {
        var sorted = sorted(units, columns);
        var rest = sorted.subList(start(sorted), sorted.size());
        return Page.of(
                rest.subList(0, Math.min(rest.size(), question.limit().andOneMore())),
                question.limit(),
                last -> Cursor.of(last.id().toString()));
    }

    private List<KnownUnit> sorted(List<KnownUnit> units, List<Column> columns) {
        var order = question.sort().over(columns);
        return units.stream()
                .sorted((one, other) -> order.compare(one.id(), other.id()))
                .toList();
    }

    private int start(List<KnownUnit> sorted) {
        if (question.cursor() == null) {
            return 0;
        }
        var last = Cursor.read(question.cursor()).getFirst();
        for (int place = 0; place < sorted.size(); place++) {
            if (sorted.get(place).id().toString().equals(last)) {
                return place + 1;
            }
        }
        throw Cursor.invalid();
    }

    /** The day of whose tree units are shown: that of the borders, else that on which the period is judged. */
    private LocalDate treeDay() {
        var at = asked.states().sheet().view().at();
        if (view.borders() != null && view.borders().day() != null) {
            return view.borders().day();
        }
        var period = question.asked();
        return period == null ? at : period.judgedOn(at);
    }
}
