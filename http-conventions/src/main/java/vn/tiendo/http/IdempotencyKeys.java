package vn.tiendo.http;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Keys that callers gave to their writes, with the answers; used inside the transaction of the write. */
@Singleton
class IdempotencyKeys {
    // "idem": the first half of the advisory lock's key, so that it meets no lock of another purpose.
    private static final int LOCKS = 0x6964656d;

    // Tried, not waited for: a retry beside the first request is told so at once. A clash of hashes only costs a retry.
    // Two
    // statements in one message: the second one sees what was kept before the lock was given.
    private static final String CLAIM = """
            select pg_try_advisory_xact_lock(?, hashtext(?));
            select request_hash, status, body, location, position
              from idempotency_key where caller = ? and key = ? and expires_at > ?
            """;

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
        Optional<Kept> kept = jdbi.withHandle(handle -> claim(handle.getConnection(), caller, key));
        if (kept.isPresent() && !kept.get().hash().equals(hash)) {
            throw Problem.of(422, "IDEMPOTENCY_KEY_REUSED").atParameter("Idempotency-Key");
        }
        return kept.map(Kept::answer);
    }

    private Optional<Kept> claim(Connection connection, String caller, String key) {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setInt(1, LOCKS);
            claim.setString(2, caller + " " + key);
            claim.setString(3, caller);
            claim.setString(4, key);
            claim.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            claim.execute();
            requireOurs(claim.getResultSet());
            claim.getMoreResults();
            return kept(claim.getResultSet());
        } catch (SQLException e) {
            throw new IllegalStateException("the key cannot be claimed", e);
        }
    }

    private static void requireOurs(ResultSet lock) throws SQLException {
        try (lock) {
            if (!lock.next() || !lock.getBoolean(1)) {
                throw Problem.of(409, "IDEMPOTENCY_IN_FLIGHT").retryAfter(Duration.ofSeconds(1));
            }
        }
    }

    private static Optional<Kept> kept(ResultSet row) throws SQLException {
        try (row) {
            return row.next()
                    ? Optional.of(new Kept(
                            row.getString("request_hash"),
                            new StoredAnswer(
                                    row.getInt("status"),
                                    row.getString("body"),
                                    row.getString("location"),
                                    row.getString("position"))))
                    : Optional.empty();
        }
    }

    /** Keeps the answer for the key that the caller has claimed. */
    Deferred keeping(String caller, String key, String hash, StoredAnswer answer) {
        Instant now = clock.instant();
        return Deferred.of(
                """
                insert into idempotency_key
                  (caller, key, request_hash, status, body, location, position, answered_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint idempotency_key_once do update
                  set request_hash = excluded.request_hash, status = excluded.status, body = excluded.body,
                      location = excluded.location, position = excluded.position,
                      answered_at = excluded.answered_at, expires_at = excluded.expires_at
                """,
                caller,
                key,
                hash,
                answer.status(),
                answer.body(),
                answer.location(),
                answer.position(),
                now.atOffset(ZoneOffset.UTC),
                now.plus(keptFor).atOffset(ZoneOffset.UTC));
    }

    private record Kept(String hash, StoredAnswer answer) {}
}
