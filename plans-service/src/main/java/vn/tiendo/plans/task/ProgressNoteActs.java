package vn.tiendo.plans.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;

/** What was told of tasks, in the database; only ever added to. */
@ApplicationScoped
class ProgressNoteActs {
    private final Jdbi jdbi;
    private final ObjectMapper json;

    ProgressNoteActs(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    ProgressNoted add(TaskPlanned task, ProgressNoteRequest request, List<Evidence> evidence) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into task_progress_noted (noted_on, task_id, plan_id, occurrence_id, text, evidence)
                values (:notedOn, :taskId, :planId, cast(:occurrence as uuid), :text, cast(:evidence as jsonb))
                returning *
                """)
                .bind("notedOn", request.notedOn())
                .bind("taskId", task.taskId())
                .bind("planId", task.planId())
                .bind("occurrence", request.occurrenceId())
                .bind("text", request.text())
                .bind("evidence", write(evidence))
                .map((row, context) -> noted(row))
                .one());
    }

    List<ProgressNoted> page(UUID taskId, AsOf view, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from task_progress_noted
                 where task_id = :task and noted_on <= :at and recorded_at <= :knownAt and position > :after
                 order by position limit :limit
                """)
                .bind("task", taskId)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt().atOffset(ZoneOffset.UTC))
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> noted(row))
                .list());
    }

    private ProgressNoted noted(ResultSet row) throws SQLException {
        return new ProgressNoted(
                row.getObject("task_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("occurrence_id", UUID.class),
                row.getObject("noted_on", LocalDate.class),
                row.getString("text"),
                read(row.getString("evidence")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private String write(List<Evidence> evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Evidence> read(String evidence) {
        try {
            return json.readValue(evidence, new TypeReference<List<Evidence>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
