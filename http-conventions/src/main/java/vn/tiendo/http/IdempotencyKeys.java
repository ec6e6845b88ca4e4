package vn.tiendo.http;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keys that callers gave to their writes, with the answers; used inside the transaction of the write. */
@Singleton
class IdempotencyKeys {
    // "idem": the first half of the advisory lock's key, so that it meets no lock of another purpose.
    private static final int LOCKS = 0x6964656d;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Duration keptFor;

    IdempotencyKeys(
            Jdbi jdbi,
            Clock clock,
            @ConfigProperty(name = "tiendo.http.idempotency-keys-kept-for", defaultValue = "PT48H") Duration keptFor) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.keptFor = keptFor;
    }

    /** The stored answer, or nothing if the caller is the first: then the key is his until the transaction ends. */
    Optional<StoredAnswer> claim(String caller, String key, String hash) {
        return jdbi.withHandle(handle -> {
            lock(handle, caller, key);
            Optional<Kept> kept = find(handle, caller, key);
            if (kept.isPresent() && !kept.get().hash().equals(hash)) {
                throw Problem.of(422, "IDEMPOTENCY_KEY_REUSED").atParameter("Idempotency-Key");
            }
            return kept.map(Kept::answer);
        });
    }

    void keep(String caller, String key, String hash, StoredAnswer answer) {
        Instant now = clock.instant();
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into idempotency_key
                  (caller, key, request_hash, status, body, location, position, answered_at, expires_at)
                values (:caller, :key, :hash, :status, :body, :location, :position, :now, :expires)
                on conflict on constraint idempotency_key_once do update
                  set request_hash = excluded.request_hash, status = excluded.status, body = excluded.body,
                      location = excluded.location, position = excluded.position,
                      answered_at = excluded.answered_at, expires_at = excluded.expires_at
                """)
                .bind("caller", caller)
                .bind("key", key)
                .bind("hash", hash)
                .bind("status", answer.status())
                .bind("body", answer.body())
                .bind("location", answer.location())
                .bind("position", answer.position())
                .bind("now", now)
                .bind("expires", now.plus(keptFor))
                .execute());
    }

    // Tried, not waited for: a retry beside the first request is told so at once. A clash of hashes only costs a retry.
    private static void lock(Handle handle, String caller, String key) {
        boolean ours = handle.createQuery("select pg_try_advisory_xact_lock(:locks, hashtext(:caller || ' ' || :key))")
                .bind("locks", LOCKS)
                .bind("caller", caller)
                .bind("key", key)
                .mapTo(Boolean.class)
                .one();
        if (!ours) {
            throw Problem.of(409, "IDEMPOTENCY_IN_FLIGHT").retryAfter(Duration.ofSeconds(1));
        }
    }

    private Optional<Kept> find(Handle handle, String caller, String key) {
        return handle.createQuery("""
                select request_hash, status, body, location, position
                  from idempotency_key
                 where caller = :caller and key = :key and expires_at > :now
                """)
                .bind("caller", caller)
                .bind("key", key)
                .bind("now", clock.instant())
                .map((row, context) -> new Kept(
                        row.getString("request_hash"),
                        new StoredAnswer(
                                row.getInt("status"),
                                row.getString("body"),
                                row.getString("location"),
                                row.getString("position"))))
                .findOne();
    }

    private record Kept(String hash, StoredAnswer answer) {}
}
