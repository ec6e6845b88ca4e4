package vn.tiendo.http.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.upkeep.Upkeep;

/**
 * Seals what was recorded since the last seal, batch by batch. Only rows behind the commit horizon: no row can ever be added
 * to a sealed batch. Replicas take turns.
 */
@Singleton
class Sealing implements Upkeep {
    private static final Logger LOG = Logger.getLogger(Sealing.class);
    // "seal": so that it meets no lock of another purpose.
    private static final int LOCK = 0x7365616c;

    private final Jdbi jdbi;
    private final AuditRows rows;
    private final Clock clock;
    private final Duration every;
    private final int most;

    Sealing(
            Jdbi jdbi,
            AuditRows rows,
            Clock clock,
            @ConfigProperty(name = "tiendo.audit.seal-every", defaultValue = "PT1M") Duration every,
            @ConfigProperty(name = "tiendo.audit.rows-in-a-seal", defaultValue = "5000") int most) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.clock = clock;
        this.every = every;
        this.most = most;
    }

    @Override
    public String name() {
        return "audit-sealing";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void round() {
        Instant horizon = rows.horizon();
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> jdbi.withHandle(handle -> seal(handle, horizon)));
        }
    }

    /** The next batch; false when there is none, or another replica seals. */
    private boolean seal(Handle handle, Instant horizon) {
        if (!locked(handle)) {
            return false;
        }
        var last = AuditSeals.latest(handle, Long.MAX_VALUE).orElseGet(AuditSeal::beginning);
        var end = AuditRows.endOfBatch(handle, last.through(), horizon, most);
        end.ifPresent(through -> {
            var seal = sealed(handle, last, through);
            AuditSeals.add(handle, seal);
            // Logs lie elsewhere: a chain that somebody writes anew does not hold what they have noted.
            LOG.infof("Audit sealed: number=%d rows=%d hash=%s", seal.number(), seal.rows(), seal.hash());
        });
        return end.isPresent();
    }

    private AuditSeal sealed(Handle handle, AuditSeal last, Instant through) {
        var hash = new SealHash(last.number() + 1, last.hash(), through);
        AuditRows.each(handle, last.through(), through, hash::add);
        return new AuditSeal(
                last.number() + 1,
                through,
                hash.rows(),
                last.hash(),
                hash.value(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static boolean locked(Handle handle) {
        return handle.createQuery("select pg_try_advisory_xact_lock(:lock, 0)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one();
    }
}
