package vn.tiendo.reporting.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knownobligation.OwedFilter;
import vn.tiendo.reporting.knownobligation.OwedInstance;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.report.Punctuality;
import vn.tiendo.reporting.report.Timeliness;

/** Reports that nobody has sent: their last day has passed, or comes within a week. */
@ApplicationScoped
class ReportConditions implements ConditionSource {

    private final Timeliness timeliness;
    private final KnownUnits units;

    ReportConditions(Timeliness timeliness, KnownUnits units) {
        this.timeliness = timeliness;
        this.units = units;
    }

    @Override
    public List<Condition> of(KnownPlan plan, AsOf view) {
        var history = units.knownAt(view.knownAt());
        return timeliness.of(OwedFilter.ofPlan(plan.header().id()), view).stream()
                // Who ends before the last day owes nothing soon.
                .filter(each -> each.state() == Punctuality.MISSING
                        || history.existsOn(each.owed().unitId(), each.owed().lastAcceptableDay()))
                .flatMap(each -> kind(each.state(), each.owed().lastAcceptableDay(), view.at())
                        .map(kind -> condition(kind, each.owed()))
                        .stream())
                .toList();
    }

    static Optional<AlertKind> kind(Punctuality state, LocalDate lastDay, LocalDate today) {
        return switch (state) {
            case MISSING -> Optional.of(AlertKind.REPORT_MISSING);
            case NOT_DUE ->
                lastDay.isAfter(today.plusDays(AlertKind.SOON))
                        ? Optional.empty()
                        : Optional.of(AlertKind.REPORT_DUE_SOON);
            case ON_TIME, LATE -> Optional.empty();
        };
    }

    private static Condition condition(AlertKind kind, OwedInstance owed) {
        return Condition.due(
                kind,
                owed.unitId(),
                owed.planId(),
                owed.instanceId(),
                owed.titleVi(),
                owed.titleEn(),
                owed.lastAcceptableDay());
    }
}
