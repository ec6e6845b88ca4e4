package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownobligation.OwedFilter;
import vn.tiendo.reporting.knownobligation.OwedInstance;
import vn.tiendo.reporting.knownobligation.OwedInstances;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.knownunit.KnownUnits;

/** Who must approve a report, and who may send it back. */
@ApplicationScoped
class Approvers {

    private final KnownPlans plans;
    private final KnownUnits units;
    private final OwedInstances owed;
    private final Knowledge knowledge;

    Approvers(KnownPlans plans, KnownUnits units, OwedInstances owed, Knowledge knowledge) {
        this.plans = plans;
        this.units = units;
        this.owed = owed;
        this.knowledge = knowledge;
    }

    /** Each issuer of the plan, or else its owner of the day; of a report on no plan the unit above, or where there is none the unit itself. */
    List<UUID> of(ReportIdentity report, AsOf view) {
        return Optional.ofNullable(report.planId())
                .flatMap(id -> plans.find(id, view.knownAt()))
                .map(plan -> issuers(plan, view))
                .orElseGet(() -> List.of(units.knownAt(view.knownAt())
                        .parentOf(report.unitId(), view.at())
                        .orElse(report.unitId())));
    }

    /** By what was known when it was sent, so that nobody joins them later; none for a draft. */
    List<UUID> asSent(Report report) {
        return report.submitted()
                .map(sent -> of(report.identity(), new AsOf(sent.on(), whenSent(report))))
                .orElse(List.of());
    }

    // A transaction of the same moment may still be open: what is known is asked for no later than the horizon.
    private Instant whenSent(Report report) {
        var horizon = knowledge.recent();
        return report.sentAt().filter(horizon::isAfter).orElse(horizon);
    }

    /** Those who approve it, and those to whom it is owed. */
    List<UUID> orRecipients(ReportIdentity report, AsOf view) {
        var recipients = report.instanceId() == null
                ? Stream.<UUID>empty()
                : owed.owed(view, OwedFilter.ofInstances(List.of(report.instanceId()))).stream()
                        .map(OwedInstance::recipientIds)
                        .flatMap(List::stream);
        return Stream.concat(of(report, view).stream(), recipients).distinct().toList();
    }

    private static List<UUID> issuers(KnownPlan plan, AsOf view) {
        var issuers = plan.header().issuerIds();
        return issuers.isEmpty() ? List.of(plan.ownerOn(view.at())) : issuers;
    }
}
