package vn.tiendo.plans.allocation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.plans.statement.Recorded;

/** The allocation tables assigned so far. */
@ApplicationScoped
public class Allocations {
    private final AllocationActs acts;
    private final AllocationPublisher publisher;

    Allocations(AllocationActs acts, AllocationPublisher publisher) {
        this.acts = acts;
        this.publisher = publisher;
    }

    /** Records the act and its event. */
    public Recorded<AllocationAssigned> assign(
            UUID planId, UUID targetId, AllocationTable table, LocalDate effectiveOn) {
        var act = acts.assign(planId, targetId, UuidCreator.getTimeOrderedEpoch(), table, effectiveOn);
        return new Recorded<>(act, publisher.publish(act));
    }

    /** The tables of a target known at the instant, in the order of their recording. */
    public List<AllocationAssigned> of(UUID targetId, Instant knownAt) {
        return acts.of(targetId, knownAt);
    }
}
