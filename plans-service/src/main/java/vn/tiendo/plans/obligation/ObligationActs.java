package vn.tiendo.plans.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Problem;

/** The acts on obligations in the database; only ever added to. */
@ApplicationScoped
class ObligationActs {
    private final Jdbi jdbi;
    private final ObligationRows rows;
    private final TimingJson timing;

    ObligationActs(Jdbi jdbi, ObligationRows rows, TimingJson timing) {
        this.jdbi = jdbi;
        this.rows = rows;
        this.timing = timing;
    }

    /** The act, or empty where the plan has an obligation of that key. */
    Optional<ObligationPlanned> plan(UUID planId, ObligationTerms terms, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .registerArrayType(String.class, "text")
                .createQuery("""
                        insert into obligation_planned (effective_on, obligation_id, plan_id, key, section, kind,
                          title_vi, title_en, reporter_ids, reporters_note, recipient_ids, via_id, final_recipient_id,
                          timing, feeds, indicator_ids, note)
                        values (:effectiveOn, :obligationId, :planId, :key, :section, :kind, :titleVi, :titleEn,
                          :reporters, :reportersNote, :recipients, cast(:viaId as uuid), cast(:finalRecipientId as uuid),
                          cast(:timingJson as jsonb), :feedsKeys, :indicators, :note)
                        on conflict on constraint obligation_key_unique do nothing
                        returning *
                        """)
                .bindMethods(terms)
                .bind("planId", planId)
                .bind("effectiveOn", effectiveOn)
                .bind("timingJson", timing.write(terms.timing()))
                .bindArray("reporters", UUID.class, terms.reporterIds())
                .bindArray("recipients", UUID.class, terms.recipientIds())
                .bindArray("feedsKeys", String.class, terms.feeds())
                .bindArray("indicators", UUID.class, terms.indicatorIds())
                .map((row, context) -> rows.planned(row))
                .findOne());
    }

    ObligationRescheduled reschedule(
            ObligationPlanned obligation, Timing due, String reason, @Nullable String document, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                insert into obligation_rescheduled (effective_on, obligation_id, plan_id, timing, reason, document)
                values (:effectiveOn, :obligationId, :planId, cast(:timing as jsonb), :reason, :document)
                returning *
                """)
                .bind("effectiveOn", effectiveOn)
                .bind("obligationId", obligation.terms().obligationId())
                .bind("planId", obligation.planId())
                .bind("timing", timing.write(due))
                .bind("reason", reason)
                .bind("document", document)
                .map((row, context) -> rows.rescheduled(row))
                .one());
    }

    /** The obligation; 404 NOT_FOUND without one. */
    ObligationPlanned require(UUID obligationId) {
        return named(List.of(obligationId)).stream().findFirst().orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    List<ObligationPlanned> named(Collection<UUID> obligationIds) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("select * from obligation_planned where obligation_id = any (:ids)")
                .bindArray("ids", UUID.class, obligationIds)
                .map((row, context) -> rows.planned(row))
                .list());
    }

    /** In the order of the plan. */
    List<ObligationPlanned> ofPlan(UUID planId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from obligation_planned where plan_id = :planId and recorded_at <= :knownAt order by position
                """)
                .bind("planId", planId)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> rows.planned(row))
                .list());
    }

    /** The last change of the due dates of each obligation of the plan that has one. */
    List<ObligationRescheduled> changesOf(UUID planId, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select distinct on (obligation_id) * from obligation_rescheduled
                 where plan_id = :planId and recorded_at <= :knownAt
                 order by obligation_id, position desc
                """)
                .bind("planId", planId)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map((row, context) -> rows.rescheduled(row))
                .list());
    }

    /** The plans of which one of these reports, in a steady order. */
    List<UUID> plansWith(Collection<UUID> reporterIds) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select distinct plan_id from obligation_planned where reporter_ids && :reporters order by plan_id
                        """)
                .bindArray("reporters", UUID.class, reporterIds)
                .mapTo(UUID.class)
                .list());
    }
}
