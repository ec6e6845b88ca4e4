package vn.tiendo.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knownobligation.OwedInstance;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.report.ReportContent.Consolidation;
import vn.tiendo.reporting.report.ReportContent.Included;
import vn.tiendo.reporting.report.ReportContent.Missing;

/** Finds the reports of the tier below that a report rests on, and names those that have not come. */
@ApplicationScoped
class Consolidating {

    private final Timeliness timeliness;
    private final SentReports sent;
    private final KnownUnits units;

    Consolidating(Timeliness timeliness, SentReports sent, KnownUnits units) {
        this.timeliness = timeliness;
        this.sent = sent;
        this.units = units;
    }

    /** Empty for a report that rests on no other. */
    Optional<Consolidation> of(ReportIdentity report, AsOf sending) {
        var instance = report.instanceId();
        if (instance == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(timeliness.of(List.of(instance), sending).get(instance))
                .filter(own -> own.owed().tier() > 1)
                .map(own -> of(
                        own.subordinates().stream()
                                .map(InstanceTimeliness::owed)
                                .toList(),
                        sending));
    }

    private Consolidation of(List<OwedInstance> below, AsOf sending) {
        var ids = below.stream().map(OwedInstance::instanceId).toList();
        var sentOf = sent.of(ids, sending);
        return new Consolidation(
                below.stream()
                        .flatMap(owed ->
                                latest(sentOf.get(owed.instanceId())).map(report -> included(owed, report, sending)))
                        .toList(),
                below.stream()
                        .filter(owed ->
                                latest(sentOf.get(owed.instanceId())).findAny().isEmpty())
                        .map(owed -> new Missing(
                                owed.instanceId(),
                                owed.unitId(),
                                name(owed.unitId(), sending),
                                owed.lastAcceptableDay()))
                        .toList());
    }

    // Timeliness goes by the first version that stands, a consolidation by the latest.
    private static Stream<SentReport> latest(@Nullable List<SentReport> sent) {
        return sent == null || sent.getLast().isReturned() ? Stream.empty() : Stream.of(sent.getLast());
    }

    private Included included(OwedInstance owed, SentReport report, AsOf sending) {
        return new Included(
                owed.instanceId(),
                owed.unitId(),
                name(owed.unitId(), sending),
                report.reportId(),
                report.sentOn(),
                report.contentHash());
    }

    private @Nullable String name(UUID unit, AsOf view) {
        return units.at(view).find(unit).map(KnownUnit::name).orElse(null);
    }
}
