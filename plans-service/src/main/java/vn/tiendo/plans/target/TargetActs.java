package vn.tiendo.plans.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;

/** The acts on targets in the database; only ever added to. */
@ApplicationScoped
class TargetActs {
    private final Jdbi jdbi;
    private final TargetRows rows;
    private final PeriodValuesJson values;
    private final TargetShapeJson shapes;

    TargetActs(Jdbi jdbi, TargetRows rows, PeriodValuesJson values, TargetShapeJson shapes) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.values = values;
        this.shapes = shapes;
    }

    /** The act, or empty where the plan has a target of that key. */
    Optional<TargetSet> set(UUID planId, TargetTerms terms, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into target_set (effective_on, target_id, plan_id, key, section, title_vi, title_en, kind,
                  indicator_id, operator, firmness, parent_target_id, owner_unit_id, unit_of_measure, periods,
                  judged_by, shape, note, organisation_type)
                values (:effectiveOn, :targetId, :planId, :key, :section, :titleVi, :titleEn, :kind,
                  cast(:indicatorId as uuid), :operator?.symbol, :firmness, cast(:parentTargetId as uuid), :ownerUnitId,
                  :unitOfMeasure, cast(:periodsJson as jsonb), :judgedBy, cast(:shapeJson as jsonb), :note, :organisationType)
                on conflict on constraint target_key_unique do nothing
                returning *
                """)
                .bindMethods(terms)
                .bind("planId", planId)
                .bind("periodsJson", values.write(terms.periods()))
                .bind("shapeJson", shapes.write(terms.shape()))
                .bind("effectiveOn", effectiveOn)
                .map(rows::set)
                .findOne());
    }

    TargetAmended amend(TargetSet target, UUID amendmentId, Amendment amendment, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into target_amended
                  (effective_on, amendment_id, target_id, plan_id, periods, closed_periods, document)
                values (:effectiveOn, :amendmentId, :targetId, :planId, cast(:periods as jsonb),
                  cast(:closedPeriods as jsonb), :document)
                returning *
                """)
                .bind("effectiveOn", effectiveOn)
                .bind("amendmentId", amendmentId)
                .bind("targetId", target.targetId())
                .bind("planId", target.planId())
                .bind("periods", values.write(amendment.periods()))
                .bind("closedPeriods", values.write(amendment.closedPeriods()))
                .bind("document", amendment.document())
                .map(rows::amended)
                .one());
    }

    Optional<TargetSet> find(UUID targetId) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from target_set where target_id = :targetId")
                .bind("targetId", targetId)
                .map(rows::set)
                .findOne());
    }

    List<TargetSet> ofPlan(UUID planId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from target_set where plan_id = :planId order by position")
                        .bind("planId", planId)
                        .map(rows::set)
                        .list());
    }

    List<TargetSet> page(UUID planId, AsOf asOf, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from target_set
                 where plan_id = :planId and recorded_at <= :knownAt and effective_on <= :at and position > :after
                 order by position limit :limit
                """)
                .bind("planId", planId)
                .bind("at", asOf.at())
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .bind("after", after)
                .bind("limit", limit)
                .map(rows::set)
                .list());
    }

    List<TargetAmended> amendments(Collection<UUID> targetIds, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select * from target_amended
                         where target_id = any (:targetIds) and recorded_at <= :knownAt
                         order by position
                        """)
                .bindArray("targetIds", UUID.class, targetIds)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map(rows::amended)
                .list());
    }
}
