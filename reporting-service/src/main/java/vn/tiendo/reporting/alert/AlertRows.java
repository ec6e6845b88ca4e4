package vn.tiendo.reporting.alert;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/** Alerts in the database; only ever added to. */
@ApplicationScoped
class AlertRows {

    private static final String ALERTS = """
            select alert.*, seen.recorded_at as seen_at, seen.note as seen_note
              from alert left join alert_acknowledged seen on seen.alert_id = alert.id
            """;

    private final Jdbi jdbi;

    AlertRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What units were told of a plan. */
    Set<Condition.Once> told(UUID plan) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select kind, unit_id, subject_id, occasion from alert where plan_id = :plan")
                .bind("plan", plan)
                .map((row, context) -> new Condition.Once(
                        AlertKind.valueOf(row.getString("kind")),
                        row.getObject("unit_id", UUID.class),
                        row.getObject("subject_id", UUID.class),
                        row.getString("occasion")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    void add(Collection<Condition> conditions, LocalDate day) {
        if (conditions.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                    insert into alert (id, kind, unit_id, plan_id, subject_id, occasion, title_vi, title_en, due,
                      period_from, period_through, state, percent, on_day)
                    values (:id, :kind, :unit, :plan, :subject, :occasion, :titleVi, :titleEn, :due, :from, :through,
                      :state, :percent, :onDay)
                    on conflict on constraint alert_once do nothing
                    """);
            for (var condition : conditions) {
                var period = condition.period();
                batch.bind("id", UuidCreator.getTimeOrderedEpochPlus1())
                        .bind("kind", condition.kind().name())
                        .bind("unit", condition.unitId())
                        .bind("plan", condition.planId())
                        .bind("subject", condition.subjectId())
                        .bind("occasion", condition.occasion())
                        .bind("titleVi", condition.titleVi())
                        .bind("titleEn", condition.titleEn())
                        .bind("due", condition.due())
                        .bind("from", period == null ? null : period.from())
                        .bind("through", period == null ? null : period.through())
                        .bind("state", condition.state())
                        .bind("percent", condition.percent())
                        .bind("onDay", day)
                        .add();
            }
            batch.execute();
        });
    }

    Optional<Alert> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(ALERTS + " where alert.id = :id")
                .bind("id", id)
                .map((row, context) -> alert(row))
                .findOne());
    }

    /** The newest first; an absent filter lets everything through. */
    List<Alert> page(AlertFilter filter, @Nullable Collection<UUID> units, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(ALERTS + """
                         where alert.position < :before
                           and (cast(:units as uuid[]) is null or unit_id = any(:units))
                           and (cast(:plan as uuid) is null or plan_id = cast(:plan as uuid))
                           and (cast(:kind as text) is null or kind = :kind)
                           and (cast(:since as date) is null or on_day >= cast(:since as date))
                           and (cast(:seen as boolean) is null or (seen.alert_id is not null) = cast(:seen as boolean))
                         order by alert.position desc limit :limit
                        """)
                .bind("before", before)
                .bind("units", units == null ? null : units.toArray(UUID[]::new))
                .bind("plan", filter.plan())
                .bind("kind", filter.kind() == null ? null : filter.kind().name())
                .bind("since", filter.since())
                .bind("seen", filter.acknowledged())
                .bind("limit", limit)
                .map((row, context) -> alert(row))
                .list());
    }

    /** False where somebody has done so before. */
    boolean acknowledge(UUID alert, @Nullable String note, String caller) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                insert into alert_acknowledged (alert_id, note, caller) values (:alert, :note, :caller)
                on conflict on constraint alert_acknowledged_once do nothing
                """)
                        .bind("alert", alert)
                        .bind("note", note)
                        .bind("caller", caller)
                        .execute())
                == 1;
    }

    private static Alert alert(ResultSet row) throws SQLException {
        var seenAt = instant(row, "seen_at");
        return new Alert(
                row.getObject("id", UUID.class),
                row.getLong("position"),
                condition(row),
                row.getObject("on_day", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                seenAt == null ? null : new Alert.Acknowledged(seenAt, row.getString("seen_note")));
    }

    private static Condition condition(ResultSet row) throws SQLException {
        var from = row.getObject("period_from", LocalDate.class);
        return new Condition(
                AlertKind.valueOf(row.getString("kind")),
                row.getObject("unit_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("occasion"),
                row.getString("title_vi"),
                row.getString("title_en"),
                row.getObject("due", LocalDate.class),
                from == null ? null : new Period(from, row.getObject("period_through", LocalDate.class)),
                row.getString("state"),
                row.getString("percent"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
