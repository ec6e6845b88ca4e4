package vn.tiendo.plans.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Locks until the end of the running transaction. Taken in this order: members, then a plan. */
@ApplicationScoped
class OwingLocks {
    private static final String MEMBERS = "members of groups that report";

    private final Jdbi jdbi;

    OwingLocks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Waits for those who read members, and keeps others from reading them. */
    void whileMembersChange() {
        take("pg_advisory_xact_lock", MEMBERS);
    }

    /** Waits for those who tell of members; many may read them at once. */
    void whileMembersStay() {
        take("pg_advisory_xact_lock_shared", MEMBERS);
    }

    /** Waits for those who change what is owed by a plan. */
    void ofPlan(UUID planId) {
        take("pg_advisory_xact_lock", "obligations of " + planId);
    }

    private void take(String lock, String what) {
        jdbi.useHandle(handle -> handle.createQuery("select " + lock + "(hashtextextended(:what, 0))::text")
                .bind("what", what)
                .mapTo(String.class)
                .list());
    }
}
