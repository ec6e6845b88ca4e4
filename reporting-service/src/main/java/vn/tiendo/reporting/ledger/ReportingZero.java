package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.KnownIndicators;

/** Recording that nothing happened. Runs inside the transaction of the write. */
@ApplicationScoped
class ReportingZero {

    private final Knowledge knowledge;
    private final FactPlacing placing;
    private final KnownIndicators indicators;
    private final ZeroReports reports;
    private final Event<ZeroReported> recordings;

    ReportingZero(
            Knowledge knowledge,
            FactPlacing placing,
            KnownIndicators indicators,
            ZeroReports reports,
            Event<ZeroReported> recordings) {
        this.knowledge = knowledge;
        this.placing = placing;
        this.indicators = indicators;
        this.reports = reports;
        this.recordings = recordings;
    }

    Instant record(UUID id, ZeroReportRequest request, String caller) {
        var knownAt = knowledge.present();
        var violations = new EntryViolations();
        request.period().check(violations);
        // Nobody can say yet that nothing will happen; who has ended says nothing of the days after.
        placing.isPlaced(request.unitId(), request.period().through(), "#/period/through", knownAt, violations);
        indicators
                .knownAt(knownAt)
                .find(request.indicatorId())
                .ifPresentOrElse(
                        indicator -> {
                            if (indicator.isDerived()) {
                                violations.add("#/indicatorId", "DERIVED_INDICATOR");
                            }
                        },
                        () -> violations.addUnknown("#/indicatorId"));
        violations.throwIfAny();
        var recordedAt = reports.add(id, request, caller);
        recordings.fire(new ZeroReported(request.indicatorId(), recordedAt));
        return recordedAt;
    }
}
