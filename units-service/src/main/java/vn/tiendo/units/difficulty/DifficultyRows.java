package vn.tiendo.units.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/** Difficulties and answers in the database; only ever added to. */
@ApplicationScoped
class DifficultyRows {
    private final Jdbi jdbi;

    DifficultyRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Difficulty add(UUID id, DifficultyKind kind, DifficultyRequest request, String caller) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into difficulty
                  (difficulty_id, kind, unit_id, enterprise_id, text, raised_on, to_answer_by_id, recorded_by)
                values (:id, :kind, :unitId, :enterpriseId, :text, :raisedOn, :toAnswerById, :caller) returning *
                """)
                .bind("id", id)
                .bind("kind", kind)
                .bind("unitId", request.unitId())
                .bindByType("enterpriseId", request.enterpriseId(), UUID.class)
                .bind("text", request.text())
                .bind("raisedOn", request.raisedOn())
                .bind("toAnswerById", request.toAnswerById())
                .bind("caller", caller)
                .map((row, context) -> difficulty(row))
                .one());
    }

    Answer answer(UUID difficultyId, AnswerRequest request, String caller) {
        var document = request.document();
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into difficulty_answer
                  (difficulty_id, text, answered_on, document_number, document_date, recorded_by)
                values (:id, :text, :answeredOn, :number, cast(:date as date), :caller) returning *
                """)
                .bind("id", difficultyId)
                .bind("text", request.text())
                .bind("answeredOn", request.answeredOn())
                .bind("number", document == null ? null : document.number())
                .bind("date", document == null ? null : document.date())
                .bind("caller", caller)
                .map((row, context) -> answer(row))
                .one());
    }

    /** The difficulty in this view; empty before it was raised or before that was known. */
    Optional<Difficulty> byId(UUID id, AsOf view) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from difficulty
                 where difficulty_id = :id and recorded_at <= :knownAt and raised_on <= cast(:at as date)
                """)
                .bind("id", id)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt())
                .map((row, context) -> difficulty(row))
                .findOne());
    }

    List<Answer> answers(UUID id, AsOf view) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from difficulty_answer
                 where difficulty_id = :id and recorded_at <= :knownAt and answered_on <= cast(:at as date)
                 order by answered_on, position
                """)
                .bind("id", id)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt())
                .map((row, context) -> answer(row))
                .list());
    }

    /** At most this many difficulties, in the order of their recording, after a position. */
    List<Difficulty> page(DifficultyFilter wanted, AsOf view, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from difficulty d
                 where recorded_at <= :knownAt and raised_on <= cast(:at as date) and position > :after
                   and (cast(:unit as uuid) is null or unit_id = cast(:unit as uuid))
                   and (cast(:enterprise as uuid) is null or enterprise_id = cast(:enterprise as uuid))
                   and (cast(:toAnswerBy as uuid) is null or to_answer_by_id = cast(:toAnswerBy as uuid))
                   and (cast(:answered as boolean) is null or cast(:answered as boolean) = exists (
                         select 1 from difficulty_answer a where a.difficulty_id = d.difficulty_id
                            and a.recorded_at <= :knownAt and a.answered_on <= cast(:at as date)))
                 order by position limit :limit
                """)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt())
                .bind("after", after)
                .bind("unit", text(wanted.unit()))
                .bind("enterprise", text(wanted.enterprise()))
                .bind("toAnswerBy", text(wanted.toAnswerBy()))
                .bind("answered", wanted.state() == null ? null : wanted.state() == DifficultyState.ANSWERED)
                .bind("limit", limit)
                .map((row, context) -> difficulty(row))
                .list());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static Difficulty difficulty(ResultSet row) throws SQLException {
        return new Difficulty(
                row.getObject("difficulty_id", UUID.class),
                DifficultyKind.valueOf(row.getString("kind")),
                row.getObject("unit_id", UUID.class),
                row.getObject("enterprise_id", UUID.class),
                row.getString("text"),
                row.getObject("raised_on", LocalDate.class),
                row.getObject("to_answer_by_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        var number = row.getString("document_number");
        return new Answer(
                row.getString("text"),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                number == null ? null : new AnswerDocument(number, row.getObject("document_date", LocalDate.class)));
    }
}
