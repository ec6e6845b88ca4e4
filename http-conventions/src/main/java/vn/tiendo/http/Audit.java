package vn.tiendo.http;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who did what and when, written in the transaction of the deed; the running role can only add rows. */
@Singleton
class Audit {
    private final Jdbi jdbi;
    private final Clock clock;
    private final CurrentTrace trace;

    Audit(Jdbi jdbi, Clock clock, CurrentTrace trace) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.trace = trace;
    }

    void record(Caller caller, String action, @Nullable UUID subject) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into audit_row (at, caller, roles, unit, action, subject, trace_id)
                values (:at, :caller, :roles, cast(:unit as uuid), :action, cast(:subject as uuid), :trace)
                """)
                .bind("at", clock.instant())
                .bind("caller", caller.subject())
                .bind("roles", caller.roles().stream().map(Role::claim).sorted().collect(Collectors.joining(" ")))
                .bind("unit", caller.unit())
                .bind("action", action)
                .bind("subject", subject)
                .bind("trace", trace.get().id())
                .execute());
    }
}
