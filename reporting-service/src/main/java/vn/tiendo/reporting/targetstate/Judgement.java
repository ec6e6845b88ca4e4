package vn.tiendo.reporting.targetstate;

import java.util.UUID;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.Contender;
import vn.tiendo.reporting.evaluation.TargetResult;
import vn.tiendo.reporting.figure.Borders;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.targetstate.TargetStates.Computed;

/** How a target stands for a unit in a period. */
public record Judgement(Computed target, UUID unitId, Period period, TargetResult result, Borders borders) {

    Contender contender(KnownUnit unit) {
        return new Contender(unitId, unit.code(), target.terms(), result);
    }
}
