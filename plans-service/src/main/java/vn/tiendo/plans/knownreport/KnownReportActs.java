package vn.tiendo.plans.knownreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.messaging.StoredEvent;

/** The acts on reports as they arrived; only ever added to. */
@ApplicationScoped
class KnownReportActs {
    private final Jdbi jdbi;

    KnownReportActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * That a report was sent, or sent back.
     *
     * @param recordedAt the order in which its owner recorded reports
     */
    record ReportAct(UUID instanceId, UUID reportId, String kind, LocalDate on, Instant recordedAt) {}

    void add(StoredEvent event, ReportAct act) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_report_act (position, event_id, instance_id, report_id, kind, done_on, recorded_at,
                  known_at)
                values (:position, :eventId, :instanceId, :reportId, :kind, :on, :recorded, :knownAt)
                on conflict do nothing
                """)
                .bind("instanceId", act.instanceId())
                .bind("reportId", act.reportId())
                .bind("kind", act.kind())
                .bind("on", act.on())
                .bind("position", event.position())
                .bind("eventId", event.id())
                .bind("recorded", act.recordedAt().atOffset(ZoneOffset.UTC))
                .bind("knownAt", event.storedAt().atOffset(ZoneOffset.UTC))
                .execute());
    }
}
