package vn.tiendo.reporting.knownplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.reporting.rebuild.Derived;

/** The stored copy of what plans-service said of plans. */
@ApplicationScoped
class PlanActs implements Derived {

    private final Jdbi jdbi;

    PlanActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(PlanAct act) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into known_plan_act (position, plan_id, subject_id, type, effective_on, recorded_at, body)
                values (:position, :plan, :subject, :type, :effectiveOn, :recordedAt, :body)
                """)
                .bind("position", act.position())
                .bind("plan", act.planId())
                .bind("subject", act.subjectId())
                .bind("type", act.type())
                .bind("effectiveOn", act.effectiveOn())
                .bind("recordedAt", act.recordedAt())
                .bind("body", act.body())
                .execute());
    }

    @Override
    public void remove() {
        jdbi.useHandle(handle -> {
            handle.execute("lock table known_plan_act in exclusive mode");
            handle.execute("delete from known_plan_act");
        });
    }

    /** The instant of the last act on the plan known at an instant; empty while the plan is not known. */
    Optional<Instant> versionAt(UUID plan, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select max(recorded_at) as version from known_plan_act
                 where plan_id = :plan and recorded_at <= :knownAt
                """)
                .bind("plan", plan)
                .bind("knownAt", knownAt)
                .map((row, context) -> Optional.ofNullable(row.getObject("version", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .one());
    }

    List<PlanAct> of(UUID plan, Instant version) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from known_plan_act where plan_id = :plan and recorded_at <= :version
                 order by recorded_at, position
                """)
                .bind("plan", plan)
                .bind("version", version)
                .map((row, context) -> act(row))
                .list());
    }

    List<PlanChanges> between(UUID plan, Instant after, Instant through) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select type, count(*) as acts, max(recorded_at) as last from known_plan_act
                 where plan_id = :plan and recorded_at > :after and recorded_at <= :through
                 group by type order by type
                """)
                .bind("plan", plan)
                .bind("after", after)
                .bind("through", through)
                .map((row, context) -> new PlanChanges(
                        row.getString("type"),
                        row.getInt("acts"),
                        row.getObject("last", OffsetDateTime.class).toInstant()))
                .list());
    }

    Optional<UUID> planOf(UUID target) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select plan_id from known_plan_act where subject_id = :target order by position limit 1")
                .bind("target", target)
                .map((row, context) -> row.getObject("plan_id", UUID.class))
                .findOne());
    }

    private static PlanAct act(ResultSet row) throws SQLException {
        return new PlanAct(
                row.getObject("plan_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("type"),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"),
                row.getString("body"));
    }
}
