package vn.tiendo.http;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The caller's authority: the subtree of its unit as it stood at the date of the fact, and what went there by succession. */
@RequestScoped
public class Authority {
    private static final ZoneId CIVIL = ZoneId.of("Asia/Ho_Chi_Minh");

    private final CurrentCaller caller;
    private final UnitScope scope;
    private final Clock clock;
    private @Nullable Sight sight;

    Authority(CurrentCaller caller, UnitScope scope, Clock clock) {
        this.caller = caller;
        this.scope = scope;
        this.clock = clock;
    }

    /** For writes: 403 UNIT_OUTSIDE_AUTHORITY when the unit is not the caller's to act for. */
    public void over(UUID unit, LocalDate on) {
        if (!reaches(unit, on)) {
            throw Problem.of(403, "UNIT_OUTSIDE_AUTHORITY", on);
        }
    }

    /** For what the caller may not even know of: 404 as for an id that does not exist. */
    public void seeing(UUID unit, LocalDate on) {
        if (!sees(unit, on)) {
            throw Problem.of(404, "NOT_FOUND");
        }
    }

    /** Whether the caller may act for the unit on the day, as things stand now, also inside the running transaction. */
    public boolean reaches(UUID unit, LocalDate on) {
        UUID own = caller.get().unit();
        return own == null || new Sight(own, scope, today()).answersFor(unit, on);
    }

    /** Whether the caller may read facts that the unit made on the day. */
    public boolean sees(UUID unit, LocalDate on) {
        return reads(unit, on, Reach.OWN);
    }

    /** Whether the caller may read what the unit settles for those below it. */
    public boolean isBoundBy(UUID unit, LocalDate on) {
        return reads(unit, on, Reach.SEEN);
    }

    /** No fewer than all units that the caller can see; empty for one who answers for the whole country. */
    public Optional<Set<UUID>> everReached() {
        return sight().map(Sight::everReached);
    }

    /** The units whose facts of the day the caller can read; empty for one who answers for the whole country. */
    public Optional<Set<UUID>> reached(LocalDate on) {
        return everReached()
                .map(units -> units.stream().filter(unit -> sees(unit, on)).collect(Collectors.toSet()));
    }

    /** The civil date. */
    public LocalDate today() {
        return today(clock);
    }

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(CIVIL));
    }

    private boolean reads(UUID unit, LocalDate on, Reach reach) {
        return sight().map(sight -> sight.sees(unit, on, reach)).orElse(true);
    }

    /** For {@link Concerns}; empty for one who answers for the whole country. Kept for the rows of a page. */
    public Optional<Sight> sight() {
        UUID own = caller.get().unit();
        if (own != null && sight == null) {
            sight = new Sight(own, scope, today());
        }
        return own == null ? Optional.empty() : Optional.ofNullable(sight);
    }
}
