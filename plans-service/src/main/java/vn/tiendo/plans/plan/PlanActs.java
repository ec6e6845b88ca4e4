package vn.tiendo.plans.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/** The acts on plans in the database; only ever added to. */
@ApplicationScoped
class PlanActs {
    // The counts are those of the same instant as the plan.
    private static final String LISTED = """
            select p.*,
                   (select count(*) from target_set t
                     where t.plan_id = p.plan_id and t.recorded_at <= :knownAt and t.effective_on <= :at) as targets,
                   (select count(*) from task_planned t
                     where t.plan_id = p.plan_id and t.recorded_at <= :knownAt and t.effective_on <= :at) as tasks,
                   exists (select from target_amended a
                            where a.plan_id = p.plan_id and a.recorded_at <= :knownAt and a.effective_on <= :day)
                     as amended,
                   (select c.effective_on from plan_closing_begun c
                     where c.plan_id = p.plan_id and c.recorded_at <= :knownAt) as closing_from,
                   exists (select from obligation_due d
                            where d.plan_id = p.plan_id and d.recorded_at <= :knownAt
                              and not exists (select from obligation_due later
                                               where later.instance_id = d.instance_id
                                                 and later.position > d.position and later.recorded_at <= :knownAt)
                              and not exists (select from obligation_withdrawn w
                                               where w.instance_id = d.instance_id and w.position > d.position
                                                 and w.recorded_at <= :knownAt and w.effective_on <= :day)
                              and obligation_fulfilled_on(d.instance_id, :day, :knownAt) is null) as owed
              from plan_issued p
             where p.recorded_at <= :knownAt and p.effective_on <= :at
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final PlanRows rows;

    PlanActs(Jdbi jdbi, ObjectMapper json, PlanRows rows) {
        this.jdbi = jdbi;
        this.json = json;
        this.rows = rows;
    }

    /** The act, or empty where the key, or the identity of the paper, is taken. */
    Optional<PlanIssued> issue(PlanTerms terms, LocalDate effectiveOn) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        insert into plan_issued (effective_on, plan_id, key, document, title_vi, title_en, unit_id,
                          issuer_ids, period_from, period_through, carry, pace_on_track, pace_at_risk, made_up, identity,
                          content)
                        values (:effectiveOn, :planId, :key, cast(:documentJson as jsonb), :titleVi, :titleEn, :unitId,
                          :issuers, :period.from, :period.through, :carry, :pace?.onTrack, :pace?.atRisk, :madeUp, :identity,
                          cast(:contentJson as jsonb))
                        on conflict do nothing
                        returning *
                        """)
                .bindMethods(terms)
                .bindArray("issuers", UUID.class, terms.issuerIds())
                .bind("documentJson", write(terms.document()))
                .bind(
                        "identity",
                        PlanIdentity.of(terms, effectiveOn)
                                .map(PlanIdentity::toString)
                                .orElse(null))
                .bind("contentJson", write(terms.content()))
                .bind("effectiveOn", effectiveOn)
                .map(rows::plan)
                .findOne());
    }

    boolean isKeyTaken(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from plan_issued where key = :key)")
                .bind("key", key)
                .mapTo(boolean.class)
                .one());
    }

    Optional<PlanIssued> find(UUID planId) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from plan_issued where plan_id = :planId")
                .bind("planId", planId)
                .map(rows::plan)
                .findOne());
    }

    Optional<PlanIssued> byKey(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from plan_issued where key = :key")
                .bind("key", key)
                .map(rows::plan)
                .findOne());
    }

    Optional<ListedPlan> listed(UUID planId, AsOf asOf, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(LISTED + " and p.plan_id = :planId")
                .bind("planId", planId)
                .bind("at", asOf.at())
                .bind("day", dayOf(asOf, today))
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .map((row, context) -> rows.listed(row, context, dayOf(asOf, today)))
                .findOne());
    }

    List<ListedPlan> page(PlanFilter filter, AsOf asOf, LocalDate today, long after, int limit) {
        return jdbi.withHandle(handle -> asked(
                        filter,
                        handle.registerArrayType(UUID.class, "uuid")
                                .createQuery(LISTED + filter.condition()
                                        + " and p.position > :after order by p.position limit :limit"))
                .bind("at", asOf.at())
                .bind("day", dayOf(asOf, today))
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> rows.listed(row, context, dayOf(asOf, today)))
                .list());
    }

    List<UUID> ids(PlanFilter filter, AsOf asOf, LocalDate today) {
        return jdbi.withHandle(handle -> asked(
                        filter,
                        handle.registerArrayType(UUID.class, "uuid")
                                .createQuery("select plan_id from (" + LISTED + filter.condition() + ") listed"))
                .bind("at", asOf.at())
                .bind("day", dayOf(asOf, today))
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .list());
    }

    private static Query asked(PlanFilter filter, Query query) {
        query.bind("unit", filter.unit()).bind("key", filter.key()).bind("number", filter.number());
        var sighted = filter.sighted();
        if (sighted != null) {
            query.bindArray("binding", UUID.class, sighted.binding())
                    .bindArray("reached", UUID.class, sighted.reached());
        }
        return query;
    }

    /** All units whose plans there are or were, or that issued one. */
    List<UUID> units() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select holder from plan_issued cross join unnest(issuer_ids || unit_id) as holder
                        union
                        select unit_id from plan_owner_changed
                        """).mapTo(UUID.class).list());
    }

    // Without a day every act counts, but a plan is closed by today.
    private static LocalDate dayOf(AsOf asOf, LocalDate today) {
        return asOf.at().isAfter(today) ? today : asOf.at();
    }

    private @Nullable String write(@Nullable Object stated) {
        if (stated == null) {
            return null;
        }
        try {
            return json.writeValueAsString(stated);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }
}
