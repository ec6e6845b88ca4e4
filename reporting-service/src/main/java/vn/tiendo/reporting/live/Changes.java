package vn.tiendo.reporting.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.messaging.Inbox;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownprogress.ForeignFactsHeard;
import vn.tiendo.reporting.knownprogress.ProgressHeard;
import vn.tiendo.reporting.ledger.LedgerEntry;
import vn.tiendo.reporting.ledger.Posting;
import vn.tiendo.reporting.ledger.StockLevelRecorded;
import vn.tiendo.reporting.ledger.ZeroReported;

/** What makes dashboards change. An entry of this replica is told at once, and again by Kafka, which then changes nothing. */
@ApplicationScoped
class Changes {

    private static final Duration STORED_WITHIN = Duration.ofSeconds(10);

    private final LiveDashboards dashboards;
    private final Inbox inbox;
    private final Knowledge knowledge;

    Changes(LiveDashboards dashboards, Inbox inbox, Knowledge knowledge) {
        this.dashboards = dashboards;
        this.inbox = inbox;
        this.knowledge = knowledge;
    }

    void entryRecorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) LedgerEntry entry) {
        var indicators = entry.postings().stream().map(Posting::indicatorId).collect(Collectors.toSet());
        dashboards.changed(new Change(indicators, entry.recordedAt()));
    }

    void zeroReported(@Observes(during = TransactionPhase.AFTER_SUCCESS) ZeroReported report) {
        dashboards.changed(new Change(Set.of(report.indicatorId()), report.recordedAt()));
    }

    void levelStated(@Observes(during = TransactionPhase.AFTER_SUCCESS) StockLevelRecorded level) {
        dashboards.changed(new Change(Set.of(level.indicatorId()), level.recordedAt()));
    }

    void progressHeard(@Observes ProgressHeard progress) {
        dashboards.changed(new Change(progress.indicatorIds(), progress.recordedAt()));
    }

    /** The listening goes on while one replica or another stores what was said. */
    void foreignFactsHeard(@Observes ForeignFactsHeard facts) {
        if (dashboards.areWatched()) {
            Thread.ofVirtual().start(() -> {
                inbox.awaitAll(facts.eventIds(), STORED_WITHIN);
                dashboards.changed(Change.ofAnything(knowledge.now()));
            });
        }
    }
}
