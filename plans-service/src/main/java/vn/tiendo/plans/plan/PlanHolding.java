package vn.tiendo.plans.plan;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/**
 * A plan, a draft too, is of its unit, of those that issue it and of later owners. It binds whoever it gives a quota, a task or a
 * report to.
 */
@Singleton
public class PlanHolding extends StoredHolding {
    private static final String BINDS = """
            select exists (select from allocation_unit where plan_id = :id and unit_id = any (:units))
                or exists (select from target_set where plan_id = :id and owner_unit_id = any (:units))
                or exists (select from task_planned
                            where plan_id = :id and (lead_ids && :units or coordinating_ids && :units))
                or exists (select from task_occurrence_act where plan_id = :id and unit_ids && :units)
                or exists (select from obligation_due where plan_id = :id and unit_id = any (:units))
                or exists (select from obligation_planned where plan_id = :id and recipient_ids && :units)
            """;

    private final Jdbi jdbi;

    PlanHolding(Jdbi jdbi) {
        super("plan", """
                select holder as unit_id, effective_on as on_day
                  from plan_issued cross join unnest(issuer_ids || unit_id) as holder where plan_id = :id
                union all
                select unit_id, effective_on from plan_owner_changed where plan_id = :id
                union all
                select cast(unit_id as uuid), effective_on
                  from (select effective_on, cast(stated as jsonb) as draft
                          from plan_part_stated where plan_id = :id and part = 'DRAFT'
                         order by position desc limit 1) last
                 cross join jsonb_array_elements_text(
                   jsonb_path_query_array(draft, '$.issuers[*]') || jsonb_build_array(draft -> 'unit')) as unit_id
                """, jdbi);
        this.jdbi = jdbi;
    }

    @Override
    public boolean binds(UUID id, Set<UUID> units) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery(BINDS)
                .bind("id", id)
                .bindArray("units", UUID.class, units)
                .mapTo(boolean.class)
                .one());
    }
}
