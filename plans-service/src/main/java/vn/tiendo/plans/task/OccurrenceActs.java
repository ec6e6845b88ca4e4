package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The acts on occurrences in the database; only ever added to. */
@ApplicationScoped
class OccurrenceActs {
    private final Jdbi jdbi;

    OccurrenceActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Two reviews of one task at a time would both record what is missing. */
    void lock(UUID taskId) {
        jdbi.useHandle(handle -> handle.createQuery(
                        "select pg_advisory_xact_lock(hashtextextended('occurrences ' || :task, 0))")
                .bind("task", taskId.toString())
                .mapTo(String.class)
                .list());
    }

    /** Records the steps, in their order. */
    List<OccurrenceAct> append(TaskPlanned task, List<OccurrenceStep> steps) {
        return steps.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> {
                    var batch = handle.registerArrayType(UUID.class, "uuid").prepareBatch("""
                            insert into task_occurrence_act (effective_on, occurrence_id, task_id, plan_id, key, member_id,
                              unit_ids, not_before, last_day, withdrawn_reason)
                            values (:effectiveOn, :occurrenceId, :taskId, :planId, :key, :memberId, :units, :from, :lastDay,
                              :withdrawn)
                            """);
                    for (var step : steps) {
                        batch.bindMethods(step.terms())
                                .bind("occurrenceId", step.occurrenceId())
                                .bind("effectiveOn", step.effectiveOn())
                                .bind(
                                        "withdrawn",
                                        step.withdrawn() == null
                                                ? null
                                                : step.withdrawn().name())
                                .bindArray("units", UUID.class, step.terms().unitIds())
                                .bind("taskId", task.taskId())
                                .bind("planId", task.planId())
                                .add();
                    }
                    var recorded = batch.executePreparedBatch("recorded_at", "position")
                            .map((row, context) -> new Recording(
                                    row.getObject("recorded_at", OffsetDateTime.class), row.getLong("position")))
                            .list();
                    return acts(task, steps, recorded);
                });
    }

    private record Recording(OffsetDateTime at, long position) {}

    private static List<OccurrenceAct> acts(TaskPlanned task, List<OccurrenceStep> steps, List<Recording> recorded) {
        var acts = new ArrayList<OccurrenceAct>(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            acts.add(new OccurrenceAct(
                    step.occurrenceId(),
                    task.taskId(),
                    task.planId(),
                    step.terms(),
                    step.withdrawn(),
                    step.effectiveOn(),
                    recorded.get(i).at().toInstant(),
                    recorded.get(i).position()));
        }
        return acts;
    }

    List<OccurrenceAct> of(UUID taskId) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from task_occurrence_act where task_id = :task")
                .bind("task", taskId)
                .map(OccurrenceRows::act)
                .list());
    }

    /** What holds of it in the end. */
    Optional<OccurrenceAct> last(UUID occurrenceId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from task_occurrence_act where occurrence_id = :occurrence"
                                + " order by effective_on desc, recorded_at desc, position desc limit 1")
                        .bind("occurrence", occurrenceId)
                        .map(OccurrenceRows::act)
                        .findOne());
    }

    /** How many are to be done in the end. */
    int planned(UUID taskId) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                select count(*) from (
                  select distinct on (occurrence_id) withdrawn_reason from task_occurrence_act
                   where task_id = :task
                   order by occurrence_id, effective_on desc, recorded_at desc, position desc) last
                 where withdrawn_reason is null
                """).bind("task", taskId).mapTo(int.class).one());
    }

    /** Which occurrences were done or cancelled; all of them, where that was said of the whole task. */
    Set<UUID> closed(UUID taskId) {
        return new HashSet<>(jdbi.withHandle(handle ->
                handle.createQuery("""
                select distinct a.occurrence_id from task_occurrence_act a
                 where a.task_id = :task
                   and (exists (select from task_completed c
                                 where c.task_id = a.task_id and coalesce(c.occurrence_id, a.occurrence_id) = a.occurrence_id)
                     or exists (select from task_cancelled x
                                 where x.task_id = a.task_id and coalesce(x.occurrence_id, a.occurrence_id) = a.occurrence_id))
                """).bind("task", taskId).mapTo(UUID.class).list()));
    }

    /** Every id that stands where a coordinating unit stands: of units and of groups. */
    Set<UUID> coordinating() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select distinct unnest(coordinating_ids) from task_planned")
                        .mapTo(UUID.class)
                        .set());
    }

    List<UUID> tasksLedBy(Collection<UUID> leads) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("select task_id from task_planned where lead_ids && :leads order by position")
                .bindArray("leads", UUID.class, leads)
                .mapTo(UUID.class)
                .list());
    }

    List<UUID> tasksWithoutAny() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                select task_id from task_planned p
                 where not exists (select from task_occurrence_act a where a.task_id = p.task_id)
                 order by position
                """).mapTo(UUID.class).list());
    }
}
