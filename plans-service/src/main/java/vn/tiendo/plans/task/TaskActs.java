package vn.tiendo.plans.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/** The acts on tasks in the database; only ever added to. */
@ApplicationScoped
class TaskActs {
    private final Jdbi jdbi;

    TaskActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The act, or empty where the plan has a task of that key. */
    Optional<TaskPlanned> plan(UUID planId, TaskTerms terms, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        insert into task_planned (effective_on, task_id, plan_id, key, section, title_vi, title_en, type,
                          lead_ids, coordinating_ids, product, copied_from, copied_from_ids, condition, unplanned, schedule_kind, raw_vi, not_before, due,
                          due_inclusive, last_day, until, precision_of_due, recurrence)
                        values (:effectiveOn, :taskId, :planId, :key, :section, :titleVi, :titleEn, :type,
                          :leads, :coordinating, :product, :copiedFrom, :copiedFromIds, :condition, :unplanned, :schedule.kind, :schedule.rawVi,
                          :schedule.notBefore, :schedule.due, :schedule.dueInclusive, :schedule.lastAcceptableDay,
                          :schedule.until, :schedule.precision, :schedule.recurrence)
                        on conflict on constraint task_key_unique do nothing
                        returning *
                        """)
                .bindMethods(terms)
                .bind("planId", planId)
                .bindArray("leads", UUID.class, terms.leadIds())
                .bindArray("coordinating", UUID.class, terms.coordinatingIds())
                .bindArray("copiedFromIds", UUID.class, terms.copiedFromIds())
                .bind("effectiveOn", effectiveOn)
                .map(TaskRows::planned)
                .findOne());
    }

    /** The act, or empty where that is completed already. */
    Optional<TaskCompleted> complete(
            TaskPlanned task, @Nullable UUID occurrence, LocalDate completedOn, @Nullable String document) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into task_completed (completed_on, task_id, plan_id, occurrence_id, document)
                values (:completedOn, :taskId, :planId, cast(:occurrence as uuid), :document)
                on conflict on constraint task_completed_once do nothing
                returning *
                """)
                .bind("completedOn", completedOn)
                .bind("occurrence", occurrence)
                .bind("taskId", task.taskId())
                .bind("planId", task.planId())
                .bind("document", document)
                .map(TaskRows::completed)
                .findOne());
    }

    TaskMoved move(TaskPlanned task, @Nullable UUID occurrence, MoveRequest request) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        insert into task_moved (effective_on, task_id, plan_id, occurrence_id, lead_ids, reason, document)
                        values (:effectiveOn, :taskId, :planId, cast(:occurrence as uuid), :leads, :reason, :document)
                        returning *
                        """)
                .bind("effectiveOn", request.effectiveOn())
                .bind("occurrence", occurrence)
                .bind("reason", request.reason())
                .bind("document", request.document())
                .bindArray("leads", UUID.class, request.leads())
                .bind("taskId", task.taskId())
                .bind("planId", task.planId())
                .map(TaskRows::moved)
                .one());
    }

    /** The act, or empty where that is cancelled already. */
    Optional<TaskCancelled> cancel(TaskPlanned task, @Nullable UUID occurrence, CancellationRequest request) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into task_cancelled (effective_on, task_id, plan_id, occurrence_id, reason, document)
                values (:effectiveOn, :taskId, :planId, cast(:occurrence as uuid), :reason, :document)
                on conflict on constraint task_cancelled_once do nothing
                returning *
                """)
                .bind("effectiveOn", request.effectiveOn())
                .bind("occurrence", occurrence)
                .bind("reason", request.reason())
                .bind("document", request.document())
                .bind("taskId", task.taskId())
                .bind("planId", task.planId())
                .map(TaskRows::cancelled)
                .findOne());
    }

    /** Whether that is completed or cancelled, whatever the day. */
    boolean isClosed(UUID taskId, @Nullable UUID occurrence) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select exists (select from task_completed
                                where task_id = :task and (occurrence_id is null or occurrence_id = cast(:occurrence as uuid)))
                    or exists (select from task_cancelled
                                where task_id = :task and (occurrence_id is null or occurrence_id = cast(:occurrence as uuid)))
                """)
                .bind("task", taskId)
                .bind("occurrence", occurrence)
                .mapTo(boolean.class)
                .one());
    }

    /** The tasks of a plan, in its order. */
    List<TaskPlanned> ofPlan(UUID planId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from task_planned where plan_id = :plan order by position")
                        .bind("plan", planId)
                        .map(TaskRows::planned)
                        .list());
    }

    Optional<TaskPlanned> find(UUID taskId) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from task_planned where task_id = :taskId")
                .bind("taskId", taskId)
                .map(TaskRows::planned)
                .findOne());
    }

    List<Task> page(TaskFilter filter, AsOf asOf, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select p.*, c.completed_on, c.document as completion_document,
                       c.recorded_at as completion_recorded_at, c.position as completion_position,
                       m.lead_ids as moved_lead_ids, m.reason as move_reason, m.document as move_document,
                       m.effective_on as moved_on, m.recorded_at as move_recorded_at, m.position as move_position,
                       x.reason as cancellation_reason, x.document as cancellation_document,
                       x.effective_on as cancelled_on, x.recorded_at as cancellation_recorded_at,
                       x.position as cancellation_position
                  from task_planned p
                  left join task_completed c
                    on c.task_id = p.task_id and c.occurrence_id is null and c.recorded_at <= :knownAt and c.completed_on <= :at
                  left join task_cancelled x
                    on x.task_id = p.task_id and x.occurrence_id is null and x.recorded_at <= :knownAt and x.effective_on <= :at
                  left join lateral (
                    select * from task_moved
                     where task_id = p.task_id and occurrence_id is null
                       and recorded_at <= :knownAt and effective_on <= :at
                     order by effective_on desc, recorded_at desc, position desc limit 1) m on true
                 where p.recorded_at <= :knownAt and p.effective_on <= :at and p.position > :after
                   and (cast(:plan as uuid) is null or p.plan_id = cast(:plan as uuid))
                   and (cast(:lead as uuid) is null or coalesce(m.lead_ids, p.lead_ids) @> array[cast(:lead as uuid)]
                        or exists (select from (
                             select distinct on (a.occurrence_id) a.* from task_occurrence_act a
                              where a.task_id = p.task_id and a.member_id = cast(:lead as uuid)
                                and a.recorded_at <= :knownAt and a.effective_on <= :at
                              order by a.occurrence_id, a.effective_on desc, a.recorded_at desc, a.position desc) part
                            where part.withdrawn_reason is null and part.unit_ids @> array[cast(:lead as uuid)]))
                   and (cast(:task as uuid) is null or p.task_id = cast(:task as uuid))
                 order by p.position limit :limit
                """)
                .bind("plan", filter.plan())
                .bind("lead", filter.lead())
                .bind("task", filter.task())
                .bind("at", asOf.at())
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .bind("after", after)
                .bind("limit", limit)
                .map(TaskRows::task)
                .list());
    }
}
