package vn.tiendo.reporting.alert;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.knownplan.KnownTarget;

/** Looks through one plan for what units are to be told of today. */
@ApplicationScoped
class Examination {

    private final WatchedPlans watched;
    private final KnownPlans plans;
    private final List<ConditionSource> sources;
    private final Raising raising;
    private final Knowledge knowledge;
    private final Duration settledAfter;

    Examination(
            WatchedPlans watched,
            KnownPlans plans,
            @All List<ConditionSource> sources,
            Raising raising,
            Knowledge knowledge,
            @ConfigProperty(name = "tiendo.alerts.settled-after", defaultValue = "PT5S") Duration settledAfter) {
        this.watched = watched;
        this.plans = plans;
        this.sources = sources;
        this.raising = raising;
        this.knowledge = knowledge;
        this.settledAfter = settledAfter;
    }

    /** In the running transaction: what is seen, told and kept belongs together. */
    void of(UUID id) {
        if (!watched.take(id)) {
            return;
        }
        // Asked for after the plan was taken: whoever marks it later does so for something that is not seen here.
        var view = knowledge.view(null, null);
        var plan = plans.find(id, view.knownAt());
        if (plan.filter(known -> isStillBeingTold(known, view)).isPresent()) {
            return;
        }
        plan.ifPresent(known -> raising.raise(
                id,
                sources.stream()
                        .flatMap(source -> source.of(known, view).stream())
                        .toList(),
                view));
        watched.examined(id, plan.map(Examination::indicators).orElse(null));
    }

    /** A plan arrives act by act: a task before its occurrences, a target before its table. */
    private boolean isStillBeingTold(KnownPlan plan, AsOf view) {
        return plan.version().isAfter(view.knownAt().minus(settledAfter));
    }

    /** Null where a target counts what other indicators say: a share, or the value of another plan. */
    private static @Nullable Collection<UUID> indicators(KnownPlan plan) {
        var indicators = new HashSet<UUID>();
        for (var target : plan.targets()) {
            if (countsOthers(target)) {
                return null;
            }
            if (target.indicatorId() != null) {
                indicators.add(target.indicatorId());
            }
        }
        return indicators;
    }

    private static boolean countsOthers(KnownTarget target) {
        return target.kind().contains("RATIO")
                || target.kind().contains("DELEGATED")
                || target.organisationType() != null;
    }
}
