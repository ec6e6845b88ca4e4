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

/** The reminders in the database; only ever added to. */
@ApplicationScoped
class ReminderActs {
    private final Jdbi jdbi;

    ReminderActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The act with its number, or empty where the unit was reminded of it on that day already. */
    Optional<ReminderSent> send(Subject subject, ReminderRequest request) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select pg_advisory_xact_lock(hashtextextended('reminders ' || :subject, 0))")
                    .bind("subject", subject.id().toString())
                    .mapTo(String.class)
                    .list();
            return handle.createQuery("""
                            insert into reminder_sent (reminder_id, subject_kind, subject_id, plan_id, unit_id, number,
                                                       reminded_on, text, document)
                            select :id, :kind, :subject, :plan, :unit,
                                   1 + (select count(*) from reminder_sent where subject_id = :subject and unit_id = :unit),
                                   :remindedOn, :text, :document
                            on conflict on constraint reminder_once_a_day do nothing
                            returning *
                            """)
                    .bind("id", UuidCreator.getTimeOrderedEpoch())
                    .bind("kind", subject.kind().name())
                    .bind("subject", subject.id())
                    .bind("plan", subject.planId())
                    .bind("unit", request.unitId())
                    .bind("remindedOn", request.remindedOn())
                    .bind("text", request.text())
                    .bind("document", request.document())
                    .map((row, context) -> act(row))
                    .findOne();
        });
    }

    /** Reminders known at the instant after a position, in their order. */
    List<ReminderSent> page(
            @Nullable UUID subject, @Nullable UUID unit, @Nullable UUID plan, Instant knownAt, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from reminder_sent
                 where recorded_at <= :knownAt and position > :after
                   and (cast(:subject as uuid) is null or subject_id = cast(:subject as uuid))
                   and (cast(:unit as uuid) is null or unit_id = cast(:unit as uuid))
                   and (cast(:plan as uuid) is null or plan_id = cast(:plan as uuid))
                 order by position limit :limit
                """)
                .bind("subject", subject)
                .bind("unit", unit)
                .bind("plan", plan)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> act(row))
                .list());
    }

    private static ReminderSent act(ResultSet row) throws SQLException {
        return new ReminderSent(
                row.getObject("reminder_id", UUID.class),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getObject("subject_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getInt("number"),
                row.getObject("reminded_on", LocalDate.class),
                row.getString("text"),
                row.getString("document"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
