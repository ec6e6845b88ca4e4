package vn.tiendo.plans.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Concerns;
import vn.tiendo.http.Reach;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.Place;
import vn.tiendo.plans.target.Targets;
import vn.tiendo.plans.task.TaskType;
import vn.tiendo.plans.task.Tasks;

/** Reads which plan a plan carries out: every fault is refused at its place. */
@ApplicationScoped
public class ParentChecks {
    private static final AsOf EVER = new AsOf(LocalDate.of(9999, 12, 31), Instant.parse("9999-12-31T00:00:00Z"));

    private final Plans plans;
    private final Targets targets;
    private final Tasks tasks;
    private final Concerns concerns;

    ParentChecks(Plans plans, Targets targets, Tasks tasks, Concerns concerns) {
        this.plans = plans;
        this.targets = targets;
        this.tasks = tasks;
        this.concerns = concerns;
    }

    /**
     * The link, or empty where the plan stands alone. Refused with PARENT_PLAN_REQUIRED, UNKNOWN_PARENT_PLAN,
     * UNKNOWN_TARGET or UNKNOWN_CASCADE_TASK.
     *
     * @param place of the whole plan
     */
    public Optional<ParentLink> checked(StatedParent stated, Place place) {
        if (!stated.isStated()) {
            if (!stated.statedTargets().isEmpty() || !stated.statedTasks().isEmpty()) {
                place.at("parentPlan").refuse("PARENT_PLAN_REQUIRED");
            }
            return Optional.empty();
        }
        var parent = Optional.ofNullable(stated.plan())
                .flatMap(plans::named)
                .filter(named -> concerns.isSeen("plan", named.terms().planId(), Reach.SEEN));
        if (parent.isEmpty()) {
            place.at("parentPlan").refuse("UNKNOWN_PARENT_PLAN");
            return Optional.empty();
        }
        var parentId = parent.get().terms().planId();
        refuseOthers(stated.statedTargets(), targetKeys(parentId), place.at("carriesOut"), "UNKNOWN_TARGET");
        refuseOthers(stated.statedTasks(), taskKeys(parentId), place.at("carriesOutTasks"), "UNKNOWN_CASCADE_TASK");
        return Optional.of(new ParentLink(parentId, stated.statedTargets(), stated.statedTasks()));
    }

    private static void refuseOthers(List<String> stated, Set<String> known, Place place, String code) {
        for (int i = 0; i < stated.size(); i++) {
            if (!known.contains(stated.get(i))) {
                place.at(i).refuse(code);
            }
        }
    }

    private Set<String> targetKeys(UUID parentId) {
        return targets.allOf(parentId, EVER).stream()
                .map(target -> target.terms().key())
                .collect(Collectors.toSet());
    }

    private Set<String> taskKeys(UUID parentId) {
        return tasks.allOf(parentId, EVER).stream()
                .filter(task -> task.terms().type() == TaskType.CASCADE)
                .map(task -> task.terms().key())
                .collect(Collectors.toSet());
    }
}
