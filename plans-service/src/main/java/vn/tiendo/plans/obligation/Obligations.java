package vn.tiendo.plans.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.http.Problem;
import vn.tiendo.plans.period.Period;

/** The obligations of plans, and what units owe by them. */
@ApplicationScoped
public class Obligations {
    private final ObligationActs acts;
    private final InstanceActs instances;
    private final ObligationBook book;
    private final Owing owing;

    Obligations(ObligationActs acts, InstanceActs instances, ObligationBook book, Owing owing) {
        this.acts = acts;
        this.instances = instances;
        this.book = book;
        this.owing = owing;
    }

    /** Records the act; refused with 409 OBLIGATION_KEY_TAKEN. What is owed by it is found out by {@link #renew}. */
    public ObligationPlanned plan(UUID planId, ObligationTerms terms, LocalDate effectiveOn) {
        return acts.plan(planId, terms, effectiveOn)
                .orElseThrow(() -> Problem.of(409, "OBLIGATION_KEY_TAKEN").at("#/key"));
    }

    /** Brings what is owed by a plan up to date, in the running transaction; the last event, if anything was new. */
    public Optional<UUID> renew(UUID planId) {
        return owing.renew(planId);
    }

    /** The obligations of a plan known at the instant, in the order of the plan. */
    public List<Obligation> ofPlan(UUID planId, Instant knownAt) {
        return book.ofPlan(planId, knownAt);
    }

    /** All that units owe by a plan, known at the instant, withdrawn instances included; by due date. */
    public List<Instance> instancesOfPlan(UUID planId, Instant knownAt) {
        return instances.ofPlan(planId, knownAt);
    }

    /** What a unit owes with a last acceptable day within these, withdrawn instances included; by due date. */
    public List<Instance> ofUnit(UUID unitId, LocalDate dueFrom, LocalDate dueThrough, Instant knownAt) {
        var filter = new InstanceFilter(unitId, null, null, dueFrom, dueThrough);
        return instances.page(filter, knownAt, DueCursor.after(null), Integer.MAX_VALUE);
    }

    /** What one unit owes by one day, as known at the instant. */
    public Optional<Instance> instance(UUID instanceId, Instant knownAt) {
        return instances.find(instanceId, knownAt);
    }

    /** A page of what units owe; by due date. */
    List<Instance> page(InstanceFilter filter, Instant knownAt, DueCursor after, int limit) {
        return instances.page(filter, knownAt, after, limit);
    }

    /** The days of a plan on which something can be due. */
    public Period daysOf(UUID planId) {
        return book.daysOf(planId);
    }
}
