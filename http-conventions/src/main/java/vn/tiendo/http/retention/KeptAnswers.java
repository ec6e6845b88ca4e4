package vn.tiendo.http.retention;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Answers for repeated keys; each says itself how long it counts. */
@Singleton
class KeptAnswers implements Kept {
    private final KeptRows rows;

    KeptAnswers(Jdbi jdbi) {
        this.rows = new KeptRows(jdbi, "idempotency_key", "caller, key", "expires_at < :before", Duration.ZERO);
    }

    @Override
    public String what() {
        return "answers to idempotency keys";
    }

    @Override
    public int forget(Instant now, int most) {
        return rows.forget(now, most);
    }
}
