package vn.tiendo.reporting.knownplan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.reporting.rebuild.Derived;

/** Plans as they were known at an instant, kept by version and never used for another one. */
@ApplicationScoped
public class KnownPlans implements Derived {

    private static final int PLANS_KEPT = 256;

    private final PlanActs acts;
    private final Cache<Version, Optional<KnownPlan>> plans =
            Caffeine.newBuilder().maximumSize(PLANS_KEPT).build();

    KnownPlans(PlanActs acts) {
        this.acts = acts;
    }

    /**
     * The plan with all that was known of it; empty when it was not.
     *
     * @param knownAt not after the present horizon
     */
    public Optional<KnownPlan> find(UUID plan, Instant knownAt) {
        return acts.versionAt(plan, knownAt).flatMap(version -> plans.get(new Version(plan, version), this::read));
    }

    /** The plan in which a target stands; empty when the target is not known at all. */
    public Optional<UUID> planOf(UUID target) {
        return acts.planOf(target);
    }

    /** What became known of the plan after one instant and no later than another. */
    public List<PlanChanges> changes(UUID plan, Instant after, Instant through) {
        return acts.between(plan, after, through);
    }

    /** The acts themselves are removed where they are stored. */
    @Override
    public void remove() {}

    @Override
    public void forget() {
        plans.invalidateAll();
    }

    private Optional<KnownPlan> read(Version version) {
        return PlanReading.of(version.recordedAt(), acts.of(version.plan(), version.recordedAt()));
    }

    private record Version(UUID plan, Instant recordedAt) {}
}
