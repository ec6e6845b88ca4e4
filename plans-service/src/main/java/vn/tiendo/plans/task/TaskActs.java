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
                          lead_ids, coordinating_ids, product, copied_from, schedule_kind, raw_vi, not_before, due,
                          due_inclusive, last_day, until, precision_of_due, recurrence)
                        values (:effectiveOn, :taskId, :planId, :key, :section, :titleVi, :titleEn, :type,
                          :leads, :coordinating, :product, :copiedFrom, :schedule.kind, :schedule.rawVi,
                          :schedule.notBefore, :schedule.due, :schedule.dueInclusive, :schedule.lastAcceptableDay,
                          :schedule.until, :schedule.precision, :schedule.recurrence)
                        on conflict on constraint task_key_unique do nothing
                        returning *
                        """)
                .bindMethods(terms)
                .bind("planId", planId)
                .bindArray("leads", UUID.class, terms.leadIds())
                .bindArray("coordinating", UUID.class, terms.coordinatingIds())
                .bind("effectiveOn", effectiveOn)
                .map(TaskRows::planned)
                .findOne());
    }

    /** The act, or empty where the task is completed already. */
    Optional<TaskCompleted> complete(TaskPlanned task, LocalDate completedOn, @Nullable String document) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into task_completed (completed_on, task_id, plan_id, document)
                values (:completedOn, :taskId, :planId, :document)
                on conflict on constraint task_completed_once do nothing
                returning *
                """)
                .bind("completedOn", completedOn)
                .bind("taskId", task.taskId())
                .bind("planId", task.planId())
                .bind("document", document)
                .map(TaskRows::completed)
                .findOne());
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
                       c.recorded_at as completion_recorded_at, c.position as completion_position
                  from task_planned p
                  left join task_completed c
                    on c.task_id = p.task_id and c.recorded_at <= :knownAt and c.completed_on <= :at
                 where p.recorded_at <= :knownAt and p.effective_on <= :at and p.position > :after
                   and (cast(:plan as uuid) is null or p.plan_id = cast(:plan as uuid))
                   and (cast(:lead as uuid) is null or p.lead_ids @> array[cast(:lead as uuid)])
                 order by p.position limit :limit
                """)
                .bind("plan", filter.plan())
                .bind("lead", filter.lead())
                .bind("at", asOf.at())
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .bind("after", after)
                .bind("limit", limit)
                .map(TaskRows::task)
                .list());
    }
}
