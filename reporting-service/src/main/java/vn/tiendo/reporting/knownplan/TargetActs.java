package vn.tiendo.reporting.knownplan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.plans.AllocationAssigned;
import vn.tiendo.events.plans.Cell;
import vn.tiendo.events.plans.DelegatedTargetOpened;
import vn.tiendo.events.plans.TargetAmended;
import vn.tiendo.events.plans.TargetEvidenceRecorded;
import vn.tiendo.events.plans.TargetPeriod;
import vn.tiendo.events.plans.TargetSet;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowntarget.AllocationAct;
import vn.tiendo.reporting.knowntarget.DelegationAct;
import vn.tiendo.reporting.knowntarget.Firmness;
import vn.tiendo.reporting.knowntarget.Operator;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.TargetAmendedAct;
import vn.tiendo.reporting.knowntarget.TargetKind;
import vn.tiendo.reporting.knowntarget.TargetSetAct;
import vn.tiendo.reporting.knowntarget.TargetValue;

/** Stored events as acts on targets; each is known from the instant at which it was stored here. */
final class TargetActs {

    private static final Set<String> KINDS =
            Arrays.stream(TargetKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private TargetActs() {}

    private static final vn.tiendo.events.plans.TargetShape PLAIN =
            new vn.tiendo.events.plans.TargetShape(null, null, null, null, null, null, null, null);

    /** Whether the target is computed here, now or once it has a value; another one is kept in words. */
    static boolean isComputed(TargetSet target) {
        if (!KINDS.contains(target.kind())) {
            return false;
        }
        return TargetKind.valueOf(target.kind()).isDelegated()
                || (target.judgedBy().equals("COMPUTED") && target.indicatorId() != null && target.operator() != null);
    }

    /** What the target says beyond kind, operator and values; where it says nothing, nothing. */
    static vn.tiendo.events.plans.TargetShape shapeOf(TargetSet target) {
        return target.shape() == null ? PLAIN : target.shape();
    }

    static TargetSetAct set(PlanAct act, TargetSet target) {
        return new TargetSetAct(
                target.targetId(),
                target.planId(),
                TargetKind.valueOf(target.kind()),
                target.indicatorId(),
                target.operator() == null ? null : Operator.of(target.operator()),
                Firmness.valueOf(target.firmness()),
                target.parentTargetId(),
                target.ownerUnitId(),
                values(target.periods()),
                TargetShapes.of(shapeOf(target)),
                act.effectiveOn(),
                act.recordedAt(),
                act.position());
    }

    static TargetAmendedAct amended(PlanAct act) {
        var amended = EventJson.read(act.body(), TargetAmended.class);
        var closed = amended.closedPeriods().stream().map(TargetActs::period).collect(Collectors.toSet());
        var values = values(amended.periods());
        var closedValues = new HashMap<>(values);
        closedValues.keySet().retainAll(closed);
        values.keySet().removeAll(closed);
        return new TargetAmendedAct(
                amended.targetId(), values, closedValues, act.effectiveOn(), act.recordedAt(), act.position());
    }

    static DelegationAct delegated(PlanAct act) {
        var opened = EventJson.read(act.body(), DelegatedTargetOpened.class);
        return new DelegationAct(
                opened.targetId(),
                opened.byTargetId(),
                opened.operator() == null ? null : Operator.of(opened.operator()),
                values(opened.periods()),
                act.effectiveOn(),
                act.recordedAt(),
                act.position());
    }

    static KnownEvidence evidence(TargetEvidenceRecorded shown) {
        return new KnownEvidence(
                shown.evidenceId(),
                shown.unitId(),
                shown.period() == null ? null : period(shown.period()),
                shown.effectiveOn(),
                shown.text(),
                shown.documents().stream()
                        .map(each -> new KnownEvidence.Document(each.number(), each.issuedOn(), each.link()))
                        .toList(),
                shown.verdict());
    }

    static AllocationAct allocated(PlanAct act, AllocationAssigned table) {
        var cells = new HashMap<UUID, Quota>();
        table.cells().forEach(cell -> cells.put(cell.unitId(), quota(cell.cell())));
        return new AllocationAct(
                table.targetId(),
                period(table.period()),
                cells,
                table.closed(),
                act.effectiveOn(),
                act.recordedAt(),
                act.position());
    }

    static Period period(vn.tiendo.events.plans.Period period) {
        return new Period(period.from(), period.through());
    }

    private static Map<Period, TargetValue> values(List<TargetPeriod> periods) {
        var values = new HashMap<Period, TargetValue>();
        periods.forEach(named -> values.put(period(named.period()), value(named.value())));
        return values;
    }

    static TargetValue value(vn.tiendo.events.plans.@Nullable TargetValue value) {
        return value == null ? TargetValue.NONE : new TargetValue(value.floor(), value.stretch());
    }

    private static Quota quota(Cell cell) {
        var value = cell.value();
        return switch (cell.kind()) {
            case "NUMBER" -> new Quota.Assigned(required(value), null);
            case "SOFT_RANGE" ->
                new Quota.SoftRange(required(value), cell.ceiling() == null ? required(value) : cell.ceiling());
            case "NOT_APPLICABLE" -> new Quota.NotApplicable();
            case "NOT_ASSIGNED" -> new Quota.NotAssigned();
            default -> throw new IllegalArgumentException("not a cell: " + cell.kind());
        };
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("the event lacks a value that its kind requires");
        }
        return value;
    }
}
