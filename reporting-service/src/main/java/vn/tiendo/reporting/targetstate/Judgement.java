package vn.tiendo.reporting.targetstate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.Assessment;
import vn.tiendo.reporting.evaluation.Contender;
import vn.tiendo.reporting.evaluation.TargetResult;
import vn.tiendo.reporting.figure.Borders;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownunit.KnownUnit;

/**
 * How a target stands for a unit in a period.
 *
 * @param target what decided about the period
 * @param indicator what was counted; null while a delegated target counts nothing yet
 */
public record Judgement(
        Computed target,
        @Nullable Indicator indicator,
        UUID unitId,
        Period period,
        TargetResult result,
        Borders borders) {

    /** The unit among those that are ranked. */
    public Contender contender(KnownUnit unit) {
        return new Contender(unitId, unit.code(), target.terms(), result);
    }

    /** The colour and the words for it. */
    public Assessment assessment() {
        return Assessment.of(target.terms(), result);
    }
}
