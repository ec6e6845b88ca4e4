package vn.tiendo.plans.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;

/** Approvals, changes of owner and closings; only ever added to. */
@ApplicationScoped
public class PlanLife {
    private final Jdbi jdbi;

    PlanLife(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void approve(UUID planId, Approval approval) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into plan_approved (plan_id, issuer_id, approved_on, document)
                values (:planId, :issuer, :approvedOn, :document)
                """)
                .bindMethods(approval)
                .bind("planId", planId)
                .execute());
    }

    /** The approvals recorded after a position: those of an earlier version of a draft are of another paper. */
    public List<Approval> approvals(UUID planId, long after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct on (issuer_id) issuer_id, approved_on, document, position from plan_approved
                 where plan_id = :planId and position > :after
                 order by issuer_id, position
                """)
                .bind("planId", planId)
                .bind("after", after)
                .map((row, context) -> new Approval(
                        row.getObject("issuer_id", UUID.class),
                        row.getObject("approved_on", LocalDate.class),
                        row.getString("document")))
                .list());
    }

    PlanOwnerChanged handOver(UUID planId, OwnerRequest request) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into plan_owner_changed (effective_on, plan_id, unit_id, reason, document)
                values (:effectiveOn, :planId, :unitId, :reason, :document)
                returning recorded_at
                """)
                .bind("effectiveOn", request.effectiveOn())
                .bind("unitId", request.unitId())
                .bind("reason", request.reason())
                .bind("document", request.document())
                .bind("planId", planId)
                .map((row, context) -> new PlanOwnerChanged(
                        planId,
                        request.unitId(),
                        request.effectiveOn(),
                        request.reason(),
                        request.document(),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .one());
    }

    /** Changes of owner in this view; of two with effect from one day the later recorded counts. */
    List<OwnerRequest> owners(UUID planId, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct on (effective_on) effective_on, unit_id, reason, document from plan_owner_changed
                 where plan_id = :planId and recorded_at <= :knownAt and effective_on <= :at
                 order by effective_on, recorded_at desc, position desc
                """)
                .bind("planId", planId)
                .bind("at", asOf.at())
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .map((row, context) -> new OwnerRequest(
                        row.getObject("unit_id", UUID.class),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("reason"),
                        row.getString("document")))
                .list());
    }

    /** Whether it is recorded now; false where the plan is being closed already. */
    boolean close(UUID planId, ClosingRequest request) {
        Optional<Integer> closed = jdbi.withHandle(handle -> handle.createQuery("""
                insert into plan_closing_begun (effective_on, plan_id, document)
                values (:effectiveOn, :planId, :document)
                on conflict on constraint plan_closing_once do nothing
                returning 1
                """)
                .bind("effectiveOn", request.effectiveOn())
                .bind("document", request.document())
                .bind("planId", planId)
                .mapTo(Integer.class)
                .findOne());
        return closed.isPresent();
    }
}
