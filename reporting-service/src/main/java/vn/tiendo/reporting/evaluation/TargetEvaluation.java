package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knowntarget.Firmness;
import vn.tiendo.reporting.knowntarget.Quota;

/** The state of (target, unit, period) at a date: the first rule that fits (SEMANTICS 5, 13). */
public final class TargetEvaluation {

    private final TargetQuestion question;
    private final TargetTerms terms;
    private final Quota quota;
    private final Flow flow;
    private final BigDecimal surplus;
    private final BigDecimal effective;

    private TargetEvaluation(TargetQuestion question) {
        this.question = question;
        this.terms = question.terms();
        this.quota = question.unit().quotas().of(question.period());
        this.flow = question.unit().flows().of(question.period());
        this.surplus = terms.carriesSurplus()
                ? new EarlyCompletion(question.unit()).surplusBefore(question.period())
                : BigDecimal.ZERO;
        this.effective = flow.quantity().add(surplus);
    }

    /** Judges one target of one unit. */
    public static TargetResult evaluate(TargetQuestion question) {
        return new TargetEvaluation(question).result();
    }

    /** The years behind the surplus that counts for the period; none where nothing is carried. */
    public static List<SurplusYear> surplusBehind(TargetQuestion question) {
        return question.terms().carriesSurplus()
                ? new EarlyCompletion(question.unit()).yearsBehind(question.period())
                : List.of();
    }

    private TargetResult result() {
        return switch (quota) {
            case Quota.NotAssigned none -> withoutNumber(TargetState.NOT_ASSIGNED);
            case Quota.NotApplicable none -> withoutNumber(TargetState.NOT_APPLICABLE);
            case Quota.Assigned assigned -> judgedBy(assigned.floor(), assigned.stretch());
            case Quota.SoftRange range -> judgedBy(range.floor(), range.ceiling());
        };
    }

    private TargetResult withoutNumber(TargetState state) {
        return new TargetResult(
                state, quota, null, null, flow.quantity(), effective, share(), null, false, false, flow.whole(), null);
    }

    private TargetResult judgedBy(BigDecimal floor, @Nullable BigDecimal stretch) {
        boolean early = surplus.signum() > 0 && terms.operator().isMetBy(surplus, floor);
        var state = state(floor, stretch, early);
        var percent = isWithoutBasis(state) ? null : flow.whole() == null ? Percent.of(effective, floor) : share();
        return new TargetResult(
                state,
                quota,
                floor,
                stretch,
                flow.quantity(),
                effective,
                percent,
                percent != null && flow.whole() == null && terms.operator().isFloor()
                        ? percent.over().orElse(null)
                        : null,
                early,
                isReached(state, floor),
                flow.whole(),
                runRate(floor));
    }

    /** Of what can be reached before the end, while it runs. */
    private @Nullable RunRate runRate(BigDecimal floor) {
        boolean runs = question.period().hasStartedBy(question.at())
                && question.counted().hasStartedBy(question.at())
                && !question.counted().isOverBy(question.at());
        return runs && terms.mayBeMetBeforeTheEnd()
                ? RunRate.of(flow, surplus, floor, terms, question.counted(), question.at())
                : null;
    }

    /** The share itself, as its value is in percent; null where there is none. */
    private @Nullable Percent share() {
        return Percent.of(flow.quantity(), flow.whole());
    }

    /** Exactly: of a share, numerator × 100 is compared with value × denominator. */
    private boolean isMet(BigDecimal floor) {
        return terms.operator().isMetBy(compared(), asked(floor));
    }

    private BigDecimal compared() {
        return flow.whole() == null ? effective : effective.multiply(Percent.HUNDRED);
    }

    private BigDecimal asked(BigDecimal value) {
        return flow.whole() == null ? value : value.multiply(flow.whole());
    }

    /** Of nothing there is no share. */
    private boolean isOfNothing() {
        return flow.whole() != null && flow.whole().signum() == 0;
    }

    private TargetState state(BigDecimal floor, @Nullable BigDecimal stretch, boolean early) {
        if (!question.period().hasStartedBy(question.at())) {
            return early ? TargetState.MET : TargetState.NOT_STARTED;
        }
        if (isOfNothing()) {
            return TargetState.NOT_APPLICABLE;
        }
        if (!flow.reported() && !early) {
            return TargetState.NO_BASIS;
        }
        boolean over = question.period().isOverBy(question.at());
        if (isMet(floor) && (over || terms.mayBeMetBeforeTheEnd())) {
            return exceeds(floor, stretch) ? TargetState.EXCEEDED : TargetState.MET;
        }
        return over ? fallenShort() : running(floor);
    }

    /** By the value, or by the stretch where there is one; a ceiling is never exceeded with success. */
    private boolean exceeds(BigDecimal floor, @Nullable BigDecimal stretch) {
        return terms.operator().isFloor() && compared().compareTo(asked(stretch == null ? floor : stretch)) > 0;
    }

    private TargetState fallenShort() {
        boolean firm = terms.firmness() == Firmness.FIRM && !terms.isSoftUnder(quota);
        return firm ? TargetState.MISSED : TargetState.NOT_REACHED;
    }

    private TargetState running(BigDecimal floor) {
        var pace = terms.pace();
        return pace != null && isPaced(floor)
                ? pace.stateOf(flow.quantity(), floor, question.counted(), question.at())
                : TargetState.IN_PROGRESS;
    }

    /** Of "more than 0" any share of the time expects 0: there is no pace to compare with. */
    private boolean isPaced(BigDecimal floor) {
        return terms.mayBeMetBeforeTheEnd() && !terms.isSoftUnder(quota) && floor.signum() > 0;
    }

    private boolean isReached(TargetState state, BigDecimal floor) {
        boolean judged =
                question.period().isOverBy(question.at()) || terms.operator().isFloor();
        return judged && !isWithoutBasis(state) && !isOfNothing() && isMet(floor);
    }

    private static boolean isWithoutBasis(TargetState state) {
        return state == TargetState.NO_BASIS || state == TargetState.NOT_STARTED;
    }
}
