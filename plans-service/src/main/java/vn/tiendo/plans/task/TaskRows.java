package vn.tiendo.plans.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.Deadline;
import vn.tiendo.plans.deadline.DeadlineKind;
import vn.tiendo.plans.deadline.Precision;

/** Tasks and their completions as they stand in their rows. */
final class TaskRows {

    private TaskRows() {}

    /** A task joined with its completion, if it has one that counts. */
    static Task task(ResultSet row, StatementContext context) throws SQLException {
        return new Task(planned(row, context), completion(row), move(row), cancellation(row));
    }

    static TaskPlanned planned(ResultSet row, StatementContext context) throws SQLException {
        return new TaskPlanned(
                row.getObject("plan_id", UUID.class),
                terms(row),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    static TaskCompleted completed(ResultSet row, StatementContext context) throws SQLException {
        return new TaskCompleted(
                row.getObject("task_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("occurrence_id", UUID.class),
                row.getObject("completed_on", LocalDate.class),
                row.getString("document"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    static TaskMoved moved(ResultSet row, StatementContext context) throws SQLException {
        return moved(
                row,
                row.getObject("occurrence_id", UUID.class),
                "lead_ids",
                "reason",
                "document",
                "effective_on",
                "recorded_at",
                "position");
    }

    static TaskCancelled cancelled(ResultSet row, StatementContext context) throws SQLException {
        return cancelled(
                row,
                row.getObject("occurrence_id", UUID.class),
                "reason",
                "document",
                "effective_on",
                "recorded_at",
                "position");
    }

    static @Nullable TaskMoved move(ResultSet row) throws SQLException {
        return row.getObject("moved_on") == null
                ? null
                : moved(
                        row,
                        null,
                        "moved_lead_ids",
                        "move_reason",
                        "move_document",
                        "moved_on",
                        "move_recorded_at",
                        "move_position");
    }

    static @Nullable TaskCancelled cancellation(ResultSet row) throws SQLException {
        return row.getObject("cancelled_on") == null
                ? null
                : cancelled(
                        row,
                        null,
                        "cancellation_reason",
                        "cancellation_document",
                        "cancelled_on",
                        "cancellation_recorded_at",
                        "cancellation_position");
    }

    private static TaskMoved moved(
            ResultSet row,
            @Nullable UUID occurrence,
            String leads,
            String reason,
            String document,
            String on,
            String recorded,
            String position)
            throws SQLException {
        return new TaskMoved(
                row.getObject("task_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                occurrence,
                List.of((UUID[]) row.getArray(leads).getArray()),
                row.getString(reason),
                row.getString(document),
                row.getObject(on, LocalDate.class),
                row.getObject(recorded, OffsetDateTime.class).toInstant(),
                row.getLong(position));
    }

    private static TaskCancelled cancelled(
            ResultSet row,
            @Nullable UUID occurrence,
            String reason,
            String document,
            String on,
            String recorded,
            String position)
            throws SQLException {
        return new TaskCancelled(
                row.getObject("task_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                occurrence,
                row.getString(reason),
                row.getString(document),
                row.getObject(on, LocalDate.class),
                row.getObject(recorded, OffsetDateTime.class).toInstant(),
                row.getLong(position));
    }

    static DeadlineChanged deadlineChanged(ResultSet row, StatementContext context) throws SQLException {
        return new DeadlineChanged(
                row.getObject("task_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                schedule(row),
                row.getString("reason"),
                row.getString("document"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    static ConditionStated conditionStated(ResultSet row, StatementContext context) throws SQLException {
        return new ConditionStated(
                row.getObject("task_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getBoolean("met"),
                row.getString("reason"),
                row.getString("document"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private static TaskTerms terms(ResultSet row) throws SQLException {
        return new TaskTerms(
                row.getObject("task_id", UUID.class),
                row.getString("key"),
                row.getString("section"),
                row.getString("title_vi"),
                row.getString("title_en"),
                TaskType.valueOf(row.getString("type")),
                List.of((UUID[]) row.getArray("lead_ids").getArray()),
                List.of((UUID[]) row.getArray("coordinating_ids").getArray()),
                row.getString("product"),
                schedule(row),
                row.getString("copied_from"),
                List.of((UUID[]) row.getArray("copied_from_ids").getArray()),
                row.getString("condition"),
                row.getBoolean("unplanned"));
    }

    private static Deadline schedule(ResultSet row) throws SQLException {
        return new Deadline(
                DeadlineKind.valueOf(row.getString("schedule_kind")),
                row.getString("raw_vi"),
                row.getObject("not_before", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("due_inclusive", Boolean.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("until", LocalDate.class),
                precision(row.getString("precision_of_due")),
                row.getString("recurrence"));
    }

    private static @Nullable Precision precision(@Nullable String name) {
        return name == null ? null : Precision.valueOf(name);
    }

    static @Nullable TaskCompleted completion(ResultSet row) throws SQLException {
        LocalDate completedOn = row.getObject("completed_on", LocalDate.class);
        if (completedOn == null) {
            return null;
        }
        return new TaskCompleted(
                row.getObject("task_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                null,
                completedOn,
                row.getString("completion_document"),
                row.getObject("completion_recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("completion_position"));
    }
}
