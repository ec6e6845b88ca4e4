package vn.tiendo.plans.followup;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Requests for explanation and their answers in the database; only ever added to. */
@ApplicationScoped
class ExplanationActs {
    private static final String WITH_ANSWER = """
            select r.*, a.answered_on, a.text as answer, a.document as answer_document,
                   a.recorded_at as answer_recorded_at, a.position as answer_position
              from explanation_requested r
              left join explanation_answered a on a.request_id = r.request_id and a.recorded_at <= :knownAt
             where r.recorded_at <= :knownAt
            """;

    private final Jdbi jdbi;

    ExplanationActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Explanation ask(Subject subject, ExplanationRequest request) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into explanation_requested (request_id, subject_kind, subject_id, plan_id, unit_id, asked_on,
                                                   answer_by, text, document)
                values (:id, :kind, :subject, :plan, :unit, :askedOn, :answerBy, :text, :document)
                returning *
                """)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("kind", subject.kind().name())
                .bind("subject", subject.id())
                .bind("plan", subject.planId())
                .bind("unit", request.unitId())
                .bind("askedOn", request.askedOn())
                .bind("answerBy", request.answerBy())
                .bind("text", request.text())
                .bind("document", request.document())
                .map((row, context) -> new Explanation(requested(row), null))
                .one());
    }

    /** Empty where it was answered before. */
    Optional<Explanation> answer(ExplanationRequested asked, AnswerRequest request) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into explanation_answered (request_id, answered_on, text, document)
                values (:id, :answeredOn, :text, :document)
                on conflict on constraint explanation_answered_once do nothing
                returning answered_on, text as answer, document as answer_document,
                          recorded_at as answer_recorded_at, position as answer_position
                """)
                .bind("id", asked.requestId())
                .bind("answeredOn", request.answeredOn())
                .bind("text", request.text())
                .bind("document", request.document())
                .map((row, context) -> new Explanation(asked, answered(asked.requestId(), row)))
                .findOne());
    }

    Optional<Explanation> find(UUID requestId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery(WITH_ANSWER + " and r.request_id = :id")
                .bind("id", requestId)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> explanation(row))
                .findOne());
    }

    /** Requests known at the instant after a position, in their order. */
    List<Explanation> page(@Nullable UUID subject, @Nullable UUID unit, Instant knownAt, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(WITH_ANSWER + """
                         and r.position > :after
                         and (cast(:subject as uuid) is null or r.subject_id = cast(:subject as uuid))
                         and (cast(:unit as uuid) is null or r.unit_id = cast(:unit as uuid))
                         order by r.position limit :limit
                        """)
                .bind("subject", subject)
                .bind("unit", unit)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> explanation(row))
                .list());
    }

    private static Explanation explanation(ResultSet row) throws SQLException {
        var asked = requested(row);
        return new Explanation(asked, row.getObject("answered_on") == null ? null : answered(asked.requestId(), row));
    }

    private static ExplanationRequested requested(ResultSet row) throws SQLException {
        return new ExplanationRequested(
                row.getObject("request_id", UUID.class),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getObject("subject_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                row.getString("text"),
                row.getString("document"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private static ExplanationAnswered answered(UUID requestId, ResultSet row) throws SQLException {
        return new ExplanationAnswered(
                requestId,
                row.getObject("answered_on", LocalDate.class),
                row.getString("answer"),
                row.getString("answer_document"),
                row.getObject("answer_recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("answer_position"));
    }
}
