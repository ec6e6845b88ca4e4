package vn.tiendo.plans.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;

/** The links of plans to those that they carry out; only ever added to. */
@ApplicationScoped
class CascadeActs {
    private final Jdbi jdbi;

    CascadeActs(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    PlanCascaded link(UUID planId, ParentLink link, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.registerArrayType(String.class, "text")
                .createQuery("""
                        insert into plan_cascaded (effective_on, plan_id, parent_plan_id, target_keys, task_keys)
                        values (:effectiveOn, :planId, :parentPlanId, :targets, :tasks)
                        returning *
                        """)
                .bind("effectiveOn", effectiveOn)
                .bind("planId", planId)
                .bind("parentPlanId", link.parentPlanId())
                .bindArray("targets", String.class, link.targets())
                .bindArray("tasks", String.class, link.tasks())
                .map((row, context) -> act(row))
                .one());
    }

    /** What the plan carries out. */
    Optional<PlanCascaded> ofChild(UUID planId, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from plan_cascaded
                 where plan_id = :plan and recorded_at <= :knownAt and effective_on <= :at
                """)
                .bind("plan", planId)
                .bind("at", asOf.at())
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .findOne());
    }

    /** The plans that carry out this one, in the order of their issue. */
    List<PlanCascaded> childrenOf(UUID parentPlanId, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from plan_cascaded
                 where parent_plan_id = :parent and recorded_at <= :knownAt and effective_on <= :at
                 order by effective_on, position
                """)
                .bind("parent", parentPlanId)
                .bind("at", asOf.at())
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .list());
    }

    private static PlanCascaded act(ResultSet row) throws SQLException {
        return new PlanCascaded(
                row.getObject("plan_id", UUID.class),
                new ParentLink(
                        row.getObject("parent_plan_id", UUID.class), keys(row, "target_keys"), keys(row, "task_keys")),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private static List<String> keys(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
