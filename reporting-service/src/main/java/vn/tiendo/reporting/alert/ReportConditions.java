package vn.tiendo.reporting.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knownobligation.OwedFilter;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.report.InstanceTimeliness;
import vn.tiendo.reporting.report.Punctuality;
import vn.tiendo.reporting.report.Timeliness;

/** Reports whose last day has passed and that nobody has sent. */
@ApplicationScoped
class ReportConditions implements ConditionSource {

    private final Timeliness timeliness;

    ReportConditions(Timeliness timeliness) {
        this.timeliness = timeliness;
    }

    @Override
    public List<Condition> of(KnownPlan plan, AsOf view) {
        return timeliness.of(OwedFilter.ofPlan(plan.header().id()), view).stream()
                .filter(each -> each.state() == Punctuality.MISSING)
                .map(InstanceTimeliness::owed)
                .map(owed -> Condition.due(
                        AlertKind.REPORT_MISSING,
                        owed.unitId(),
                        owed.planId(),
                        owed.instanceId(),
                        owed.titleVi(),
                        owed.titleEn(),
                        owed.lastAcceptableDay()))
                .toList();
    }
}
