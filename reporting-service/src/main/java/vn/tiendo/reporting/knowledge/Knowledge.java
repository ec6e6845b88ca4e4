package vn.tiendo.reporting.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.CommitHorizon;
import vn.tiendo.actlog.HorizonWatch;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.calendar.BusinessDay;

/**
 * The two times of every answer. An answer is given for a knownAt only when everything recorded at or before it is
 * visible; so it never changes.
 */
@ApplicationScoped
public class Knowledge {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RECENT = Duration.ofMillis(50);

    private final Jdbi jdbi;
    private final HorizonWatch horizon;
    private final Clock clock;
    // The latest horizon that anybody was told of, and when it was asked for.
    private volatile Told told = new Told(Instant.MIN, 0);

    Knowledge(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.horizon = new HorizonWatch(this::present);
        this.clock = clock;
    }

    /** The present horizon. Read only in later statements: the reading snapshot must be the younger one. */
    public Instant present() {
        try {
            long asked = System.nanoTime();
            var present = jdbi.withHandle(handle -> CommitHorizon.present(handle.getConnection()));
            remember(new Told(present, asked));
            return present;
        } catch (SQLException e) {
            throw new IllegalStateException("the present horizon cannot be asked for", e);
        }
    }

    /**
     * A horizon not older than any that this replica has told of, and hardly older than the present one: for who judges
     * what is stated, and need not know of what arrives this very moment.
     */
    public Instant recent() {
        var last = told;
        return System.nanoTime() - last.askedAt < RECENT.toNanos() && last.horizon.isAfter(Instant.MIN)
                ? last.horizon
                : present();
    }

    private synchronized void remember(Told asked) {
        if (!asked.horizon.isBefore(told.horizon)) {
            told = asked;
        }
    }

    private record Told(Instant horizon, long askedAt) {}

    public LocalDate today() {
        return BusinessDay.today(clock);
    }

    /**
     * The view that a caller asks for; by default the end of today and the present horizon.
     *
     * @throws Problem 422 KNOWN_AT_IN_FUTURE
     */
    public AsOf view(@Nullable LocalDate at, @Nullable Instant knownAt) {
        return new AsOf(at == null ? today() : at, knownAt == null ? present() : completeAt(knownAt));
    }

    /** This instant, by the clock; the horizon follows it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Instant completeAt(Instant asked) {
        var knownAt = asked.truncatedTo(ChronoUnit.MILLIS);
        if (knownAt.isAfter(clock.instant())) {
            throw Problem.of(422, "KNOWN_AT_IN_FUTURE").atParameter("knownAt");
        }
        if (!await(knownAt, PATIENCE)) {
            throw Problem.of(503, "BUSY").retryAfter(Duration.ofSeconds(1));
        }
        return knownAt;
    }

    /** Whether everything recorded at or before the instant becomes visible before the time is over. */
    public boolean await(Instant knownAt, Duration limit) {
        return !horizon.reaching(knownAt, limit).isBefore(knownAt);
    }
}
