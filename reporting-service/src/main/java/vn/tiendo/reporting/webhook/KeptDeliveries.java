package vn.tiendo.reporting.webhook;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.retention.Kept;
import vn.tiendo.http.retention.KeptRows;

/** The log of what was delivered or has failed. What still waits is kept. */
@Singleton
class KeptDeliveries implements Kept {
    private final KeptRows rows;

    KeptDeliveries(Jdbi jdbi, WebhookSettings settings) {
        this.rows = new KeptRows(
                jdbi, "webhook_delivery", "id", "queued_at < :before and state <> 'PENDING'", settings.keptFor());
    }

    @Override
    public String what() {
        return "deliveries to webhooks";
    }

    @Override
    public int forget(Instant now, int most) {
        return rows.forget(now, most);
    }
}
