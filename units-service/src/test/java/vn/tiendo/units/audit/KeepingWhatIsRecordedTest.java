package vn.tiendo.units.audit;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.testing.AppendOnlyTables;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class KeepingWhatIsRecordedTest {
    /** Copies, counters, queues and settings: what is folded again from the rest, or was never said to anybody. */
    private static final Set<String> CHANGEABLE = Set.of(
            "consumer_offset",
            "dead_letter",
            "eligibility_due",
            "eligibility_period",
            "enterprise_version",
            "idempotency_key",
            "import_difference",
            "import_file",
            "import_job",
            "import_rejection",
            "organisation_version",
            "outbox",
            "outbox_sequence",
            "passed_event",
            "unit_version");

    @Inject
    Jdbi jdbi;

    @Test
    void refusesTheRunningRoleToChangeActsEntriesInboxAndAudit() {
        AppendOnlyTables.areAllBut(jdbi, CHANGEABLE);
    }
}
