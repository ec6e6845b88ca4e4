package vn.tiendo.reporting.drilldown;

import java.util.UUID;
import vn.tiendo.reporting.answer.AssessmentView;
import vn.tiendo.reporting.answer.TargetHead;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.drilldown.DrillDownView.Standing;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.targetstate.Computed;
import vn.tiendo.reporting.targetstate.JudgementView;
import vn.tiendo.reporting.targetstate.TargetStates;

/** How the target stands for each part. */
record JudgedParts(TargetStates states, Computed target, Period period) {

    TargetHead head(Indicator indicator) {
        return TargetHead.of(target.target(), indicator);
    }

    Standing of(UUID unit) {
        var judgement = states.judge(target, unit, period);
        return new Standing(AssessmentView.of(judgement.assessment()), JudgementView.of(judgement));
    }
}
