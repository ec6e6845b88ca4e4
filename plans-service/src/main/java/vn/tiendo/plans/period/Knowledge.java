package vn.tiendo.plans.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.HorizonWatch;
import vn.tiendo.http.Problem;

/** The two times of an answer: the day asked about and an instant before which nothing more can become known. */
@ApplicationScoped
public class Knowledge {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    /** Every act, the one about to be committed included. For answers to writes, never for reads. */
    public static final AsOf ALL = new AsOf(EVER, Instant.parse("9999-12-31T00:00:00Z"));

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HorizonWatch horizon;
    private final Clock clock;

    Knowledge(Jdbi jdbi, Clock clock) {
        this.horizon = new HorizonWatch(() -> present(jdbi));
        this.clock = clock;
    }

    /** Today in Vietnam. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }

    /**
     * The times by which acts are folded. Without a day every act counts, those that have yet to take effect included;
     * without an instant everything committed before the question does.
     */
    public AsOf asOf(@Nullable LocalDate at, @Nullable Instant knownAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (knownAt != null && knownAt.isAfter(now)) {
            throw Problem.of(422, "KNOWN_AT_IN_FUTURE", knownAt);
        }
        // A transaction that is still open holds the horizon back. Waiting for it lets a caller see what was answered
        // to
        // them before, and keeps an answer for a given instant the same for ever.
        Instant reached = horizon.reaching(knownAt == null ? now : knownAt, PATIENCE);
        if (knownAt != null && reached.isBefore(knownAt)) {
            throw Problem.of(409, "NOT_YET_KNOWN", knownAt);
        }
        return new AsOf(at == null ? EVER : at, knownAt == null ? reached : knownAt);
    }

    private static Instant present(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("select present_horizon()")
                .mapTo(Instant.class)
                .one());
    }
}
