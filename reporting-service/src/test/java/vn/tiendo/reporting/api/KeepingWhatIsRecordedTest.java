package vn.tiendo.reporting.api;

import jakarta.inject.Inject;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.testing.AppendOnlyTables;

@OnRealStack
class KeepingWhatIsRecordedTest {
    /** Copies, counters, queues and settings: what is folded again from the rest, or was never said to anybody. */
    private static final Set<String> CHANGEABLE = Set.of(
            "alert_watch",
            "consumer_offset",
            "counter_fold",
            "covered_type",
            "dead_letter",
            "idempotency_key",
            "import_difference",
            "import_file",
            "import_job",
            "import_rejection",
            "known_calendar",
            "known_eligibility",
            "known_enterprise_act",
            "known_explanation",
            "known_indicator_act",
            "known_obligation_act",
            "known_organisation_act",
            "known_plan_act",
            "known_rating_scale",
            "known_unit_act",
            "known_unit_system",
            "known_year_fold",
            "outbox",
            "outbox_sequence",
            "passed_event",
            "own_unit_day",
            "own_unit_known_year",
            "own_unit_month",
            "own_unit_year",
            "registry_posting",
            "report",
            "watched_plan",
            "watched_target",
            "webhook",
            "webhook_delivery",
            "webhook_feed",
            "webhook_secret");

    @Inject
    Jdbi jdbi;

    @Test
    void refusesTheRunningRoleToChangeActsEntriesInboxAndAudit() {
        AppendOnlyTables.areAllBut(jdbi, CHANGEABLE);
    }
}
