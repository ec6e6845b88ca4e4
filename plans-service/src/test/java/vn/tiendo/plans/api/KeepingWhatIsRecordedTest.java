package vn.tiendo.plans.api;

import jakarta.inject.Inject;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.testing.AppendOnlyTables;

@OnRealStack
class KeepingWhatIsRecordedTest {
    /** Copies, counters, queues and settings: what is folded again from the rest, or was never said to anybody. */
    private static final Set<String> CHANGEABLE =
            Set.of("consumer_offset", "dead_letter", "idempotency_key", "outbox", "outbox_sequence", "passed_event");

    @Inject
    Jdbi jdbi;

    @Test
    void refusesTheRunningRoleToChangeActsEntriesInboxAndAudit() {
        AppendOnlyTables.areAllBut(jdbi, CHANGEABLE);
    }
}
