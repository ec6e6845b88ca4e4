package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.actlog.Act;
import vn.tiendo.plans.knowngroup.KnownGroups;
import vn.tiendo.plans.knowngroup.MembersOverTime;

/** Brings the occurrences of tasks in line with what is known, in the running transaction, and tells the others. */
@ApplicationScoped
class OccurrencePlanning {
    private static final Instant ALL_THAT_HAS_ARRIVED = Instant.parse("9999-12-31T00:00:00Z");

    private final TaskActs tasks;
    private final TaskHistories histories;
    private final OccurrenceActs acts;
    private final KnownGroups groups;
    private final TaskPublisher publisher;

    OccurrencePlanning(
            TaskActs tasks, TaskHistories histories, OccurrenceActs acts, KnownGroups groups, TaskPublisher publisher) {
        this.tasks = tasks;
        this.histories = histories;
        this.acts = acts;
        this.groups = groups;
        this.publisher = publisher;
    }

    /** The ids of the events; none where nothing has changed. */
    List<UUID> review(TaskPlanned task) {
        return review(task, new Membership());
    }

    /** Many tasks: what is known of a group is read once for all of them. */
    void review(Collection<UUID> taskIds) {
        var membership = new Membership();
        taskIds.forEach(id -> tasks.find(id).ifPresent(task -> review(task, membership)));
    }

    private List<UUID> review(TaskPlanned task, Membership membership) {
        acts.lock(task.taskId());
        var recorded = acts.of(task.taskId());
        var wanted = new FanningOut(
                        histories.of(task), membership.among(task.terms().leadIds()), lastTerms(recorded))
                .steps();
        var missing = new OccurrenceDifference(recorded, acts.closed(task.taskId())).to(wanted);
        return publisher.publishAll(acts.append(task, missing));
    }

    private static Map<UUID, OccurrenceTerms> lastTerms(List<OccurrenceAct> recorded) {
        return recorded.stream()
                .sorted(Act.FOLD_ORDER)
                .collect(Collectors.toMap(OccurrenceAct::occurrenceId, OccurrenceAct::terms, (before, later) -> later));
    }

    private final class Membership {
        private final Map<UUID, Optional<MembersOverTime>> found = new HashMap<>();

        Map<UUID, MembersOverTime> among(Collection<UUID> leads) {
            var known = new HashMap<UUID, MembersOverTime>();
            leads.forEach(lead -> found.computeIfAbsent(lead, id -> groups.overTime(id, ALL_THAT_HAS_ARRIVED))
                    .ifPresent(members -> known.put(lead, members)));
            return known;
        }
    }
}
