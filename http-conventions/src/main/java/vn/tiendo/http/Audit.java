package vn.tiendo.http;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Who did what and when, and what became of it, written in the transaction of the deed; the running role can only add
 * rows. {@code vn.tiendo.http.audit} seals and reads them.
 */
@Singleton
class Audit {
    private final Jdbi jdbi;
    private final Clock clock;
    private final CurrentCaller current;
    private final CurrentTrace trace;
    private final AuditedState states;

    Audit(Jdbi jdbi, Clock clock, CurrentCaller current, CurrentTrace trace, AuditedState states) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.current = current;
        this.trace = trace;
        this.states = states;
    }

    /** @param answer the body of the answer as it was written: the state after the deed */
    void record(Caller caller, String action, Written written, String answer) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into audit_row
                  (at, caller, client, roles, unit, action, deed, subject, state_before, state_after, trace_id)
                values (:at, :caller, :client, :roles, cast(:unit as uuid), :action, :deed, cast(:subject as uuid),
                  :before, :after, :trace)
                """)
                .bind("at", clock.instant())
                .bind("caller", caller.subject())
                .bind("client", current.client().orElse(null))
                .bind("roles", caller.roles().stream().map(Role::claim).sorted().collect(Collectors.joining(" ")))
                .bind("unit", caller.unit())
                .bind("action", action)
                .bind("deed", written.deed().name())
                .bind("subject", written.subject())
                .bind("before", states.of(written.before()))
                .bind("after", written.standsByItself() ? null : states.ofText(answer))
                .bind("trace", trace.get().id())
                .execute());
    }
}
