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

    private final Jdbi jdbi;
    private final HorizonWatch horizon;
    private final Clock clock;

    Knowledge(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.horizon = new HorizonWatch(this::present);
        this.clock = clock;
    }

    /** The present horizon. Read only in later statements: the reading snapshot must be the younger one. */
    public Instant present() {
        try {
            return jdbi.withHandle(handle -> CommitHorizon.present(handle.getConnection()));
        } catch (SQLException e) {
            throw new IllegalStateException("the present horizon cannot be asked for", e);
        }
    }

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
