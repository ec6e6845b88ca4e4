package vn.tiendo.reporting.deadletter;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.retention.Kept;
import vn.tiendo.http.retention.KeptRows;

/** Events that were folded in the end. One that still waits is kept until somebody has decided on it. */
@Singleton
class KeptDeadLetters implements Kept {
    private final KeptRows rows;

    KeptDeadLetters(
            Jdbi jdbi,
            @ConfigProperty(name = "tiendo.retention.dead-letters", defaultValue = "P30D") Duration keptFor) {
        this.rows = new KeptRows(jdbi, "dead_letter", "id", "resolved_at < :before", keptFor);
    }

    @Override
    public String what() {
        return "dead letters that were folded";
    }

    @Override
    public int forget(Instant now, int most) {
        return rows.forget(now, most);
    }
}
