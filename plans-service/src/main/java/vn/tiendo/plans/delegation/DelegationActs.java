package vn.tiendo.plans.delegation;

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
import vn.tiendo.plans.target.Operator;
import vn.tiendo.plans.target.PeriodValuesJson;
import vn.tiendo.plans.target.TargetSet;

/** The delegations in the database; only ever added to. */
@ApplicationScoped
class DelegationActs {
    private final Jdbi jdbi;
    private final PeriodValuesJson values;

    DelegationActs(Jdbi jdbi, PeriodValuesJson values) {
        this.jdbi = jdbi;
        this.values = values;
    }

    DelegatedTargetOpened open(
            UUID id, TargetSet target, Delegation delegation, @Nullable UUID byPlanId, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into delegated_target_opened
                  (effective_on, delegation_id, target_id, plan_id, by_target_id, by_plan_id, operator, periods, document)
                values (:effectiveOn, :id, :targetId, :planId, cast(:byTargetId as uuid), cast(:byPlanId as uuid),
                  :operator, cast(:periods as jsonb), :document)
                returning *
                """)
                .bind("effectiveOn", effectiveOn)
                .bind("id", id)
                .bind("targetId", target.targetId())
                .bind("planId", target.planId())
                .bind("byTargetId", delegation.byTargetId())
                .bind("byPlanId", byPlanId)
                .bind(
                        "operator",
                        Optional.ofNullable(delegation.operator())
                                .map(Operator::symbol)
                                .orElse(null))
                .bind("periods", values.write(delegation.periods()))
                .bind("document", delegation.document())
                .map((row, context) -> act(row))
                .one());
    }

    List<DelegatedTargetOpened> ofTarget(UUID targetId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from delegated_target_opened
                 where target_id = :targetId and recorded_at <= :knownAt
                 order by effective_on, recorded_at, position
                """)
                .bind("targetId", targetId)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> act(row))
                .list());
    }

    private DelegatedTargetOpened act(ResultSet row) throws SQLException {
        var delegation = new Delegation(
                row.getObject("by_target_id", UUID.class),
                Optional.ofNullable(row.getString("operator")).map(Operator::of).orElse(null),
                values.read(row.getString("periods")),
                row.getString("document"));
        return new DelegatedTargetOpened(
                row.getObject("delegation_id", UUID.class),
                row.getObject("target_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                delegation,
                row.getObject("by_plan_id", UUID.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
