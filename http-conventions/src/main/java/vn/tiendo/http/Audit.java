package vn.tiendo.http;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/**
 * Who did what and when, and what became of it, written in the transaction of the deed; the running role can only add
 * rows. {@code vn.tiendo.http.audit} seals and reads them.
 */
@Singleton
class Audit {
    private final Clock clock;
    private final CurrentCaller current;
    private final CurrentTrace trace;
    private final AuditedState states;

    Audit(Clock clock, CurrentCaller current, CurrentTrace trace, AuditedState states) {
        this.clock = clock;
        this.current = current;
        this.trace = trace;
        this.states = states;
    }

    /** @param answer the body of the answer as it was written: the state after the deed */
    Deferred row(Caller caller, String action, Written written, String answer) {
        return Deferred.of(
                """
                insert into audit_row
                  (at, caller, client, roles, unit, action, deed, subject, state_before, state_after, trace_id)
                values (?, ?, ?, ?, cast(? as uuid), ?, ?, cast(? as uuid), ?, ?, ?)
                """,
                clock.instant().atOffset(ZoneOffset.UTC),
                caller.subject(),
                current.client().orElse(null),
                caller.roles().stream().map(Role::claim).sorted().collect(Collectors.joining(" ")),
                caller.unit(),
                action,
                written.deed().name(),
                written.subject(),
                states.of(written.before()),
                written.standsByItself() ? null : states.ofText(answer),
                trace.get().id());
    }
}
