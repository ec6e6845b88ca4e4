package vn.tiendo.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.reporting.rebuild.Derived;

/**
 * What registry indicators count. For those who read it is append-only: a row is taken away only while the transaction that
 * makes it wrong was stamped earlier and has not ended, so that no horizon has passed the row yet.
 */
@ApplicationScoped
public class RegistryPostings implements Derived {

    private static final int REGISTRY = 0x72656773;

    private final Jdbi jdbi;
    private final RegistryRows rows;
    private final OwnUnitDays ownDays;

    RegistryPostings(Jdbi jdbi, RegistryRows rows, OwnUnitDays ownDays) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.ownDays = ownDays;
    }

    /**
     * Waits until no other transaction counts. Two that tell of an enterprise and of an organisation in it would each miss the
     * other's news; so whoever has news of either takes this lock before reading what there is, until its end.
     */
    public void alone() {
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(:purpose, 0)")
                .bind("purpose", REGISTRY)
                .map((row, context) -> true)
                .one());
    }

    /** Makes these the postings of the subjects under the indicators. */
    public void replace(Collection<UUID> indicators, Collection<UUID> subjects, Collection<RegistryPosting> postings) {
        var kept = rows.of(indicators, subjects);
        var missing = new HashSet<>(postings);
        missing.removeAll(kept);
        var wrong = new HashSet<>(kept);
        wrong.removeAll(new HashSet<>(postings));
        rows.remove(wrong);
        rows.add(missing);
        ownDays.add(missing, wrong);
    }

    @Override
    public void remove() {
        rows.removeAll();
    }
}
