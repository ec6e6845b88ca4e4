package vn.tiendo.plans.allocation.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Limits;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.reading.FormRows;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.allocation.AllocationTotals;
import vn.tiendo.plans.allocation.Allocations;
import vn.tiendo.plans.allocation.TableColumn;
import vn.tiendo.plans.allocation.TableLine;
import vn.tiendo.plans.allocation.TableLines;
import vn.tiendo.plans.indicator.Indicators;
import vn.tiendo.plans.plan.PlanTerms;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.target.Target;
import vn.tiendo.plans.target.Targets;

/** Takes filled-in forms, for those who have authority over the unit of the plan. */
@ApplicationScoped
class FormTaking {
    static final Limits LIMITS = new Limits(16L << 20, 16L << 20, 500, 1_000, 1_000, 256L << 20, 16L << 20);

    private static final Map<String, Integer> STATUS = Map.of("NOT_UTF8", 400, "FILE_TOO_LARGE", 413);
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Plans plans;
    private final Targets targets;
    private final Indicators indicators;
    private final TableLines lines;
    private final AllocationTotals totals;
    private final Allocations allocations;
    private final FormUnits units;
    private final FormActs forms;
    private final Authority authority;

    FormTaking(
            Plans plans,
            Targets targets,
            Indicators indicators,
            TableLines lines,
            AllocationTotals totals,
            Allocations allocations,
            FormUnits units,
            FormActs forms,
            Authority authority) {
        this.plans = plans;
        this.targets = targets;
        this.indicators = indicators;
        this.lines = lines;
        this.totals = totals;
        this.allocations = allocations;
        this.units = units;
        this.forms = forms;
        this.authority = authority;
    }

    /** A form that was read and compared; nothing is recorded yet. */
    record Compared(PlanTerms plan, FilledForm form, FormChanges changes, boolean groupsChange) {

        List<Rejection> rejections() {
            var all = new ArrayList<>(form.rejections());
            all.addAll(changes.rejections());
            return all;
        }
    }

    /** What was recorded, and the last event of it, if there is any. */
    record Recorded(Compared compared, List<UUID> events) {}

    /** Refused as a whole with the codes of {@link FormReading} and of files; single cells are told. */
    Compared compare(FormOrder order) {
        var plan = plans.require(order.planId()).terms();
        authority.over(plans.ownerOn(order.planId(), order.effectiveOn()), order.effectiveOn());
        var asOf = new AsOf(order.effectiveOn(), EVER);
        var set = targets.allOf(order.planId(), asOf);
        var layout = FormLayout.of(set);
        var form = read(order, plan, layout, scales(layout, set));
        form.rejections().addAll(units.refused(form, layout, order.effectiveOn()));
        var changes = new FormChanges(
                        form,
                        layout.columns(),
                        cells(plan, layout, asOf),
                        printed(plan, asOf),
                        order.effectiveOn(),
                        order.document())
                .found();
        return new Compared(plan, form, changes, !form.groups().equals(forms.groups(plan.planId(), asOf)));
    }

    private FilledForm read(FormOrder order, PlanTerms plan, FormLayout layout, List<Integer> scales) {
        try (var rows = FormRows.open(order.media(), new ByteArrayInputStream(order.file()), LIMITS)) {
            return new FormReading(layout, plan.key(), order.notation(), LIMITS, scales).read(rows);
        } catch (FileRefused e) {
            throw Problem.of(
                    STATUS.getOrDefault(e.code(), 422), e.code(), e.arguments().toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the running transaction: the tables, their events, and the form itself. */
    Recorded record(Compared compared, FormOrder order) {
        var planId = order.planId();
        var tables = new ArrayList<UUID>();
        var events = new ArrayList<UUID>();
        for (var made : compared.changes().tables()) {
            var recorded = allocations.assign(planId, made.column().targetId(), made.table(), order.effectiveOn());
            tables.add(recorded.act().allocationId());
            events.add(recorded.event());
        }
        if (!tables.isEmpty() || compared.groupsChange()) {
            forms.take(planId, compared.form().groups(), tables, order.document(), order.effectiveOn());
        }
        return new Recorded(compared, events.isEmpty() ? List.of() : List.of(events.getLast()));
    }

    private List<Integer> scales(FormLayout layout, List<Target> set) {
        Map<UUID, Integer> byTarget = set.stream()
                .collect(Collectors.toMap(
                        Target::id, target -> indicators.scaleOf(target.terms().indicatorId())));
        return layout.columns().stream()
                .map(TableColumn::targetId)
                .map(target -> byTarget.getOrDefault(target, 0))
                .toList();
    }

    private Map<UUID, List<String>> cells(PlanTerms plan, FormLayout layout, AsOf asOf) {
        return lines.page(plan.planId(), layout.columns(), asOf, 0, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(TableLine::unitId, TableLine::cells));
    }

    private Map<List<Object>, BigDecimal> printed(PlanTerms plan, AsOf asOf) {
        Map<List<Object>, BigDecimal> printed = new HashMap<>();
        totals.tablesOf(plan.planId(), asOf).stream()
                .filter(table -> table.printedTotal() != null)
                .forEach(table -> printed.put(
                        List.of(table.targetId(), table.period()), Objects.requireNonNull(table.printedTotal())));
        return printed;
    }
}
