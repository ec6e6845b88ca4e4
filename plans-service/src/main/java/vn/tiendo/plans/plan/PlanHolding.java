package vn.tiendo.plans.plan;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.StoredHolding;

/**
 * A plan, a draft too, is of its unit, of those that issue it and of later owners. It binds whoever it gives a quota, a task or a
 * report to, by itself or as one of a group.
 */
@Singleton
public class PlanHolding extends StoredHolding {
    private static final String BOUND = """
            select unit_id from (
              select unit_id from allocation_unit where plan_id = :id
              union all
              select owner_unit_id from target_set where plan_id = :id
              union all
              select unnest(lead_ids || coordinating_ids) from task_planned where plan_id = :id
              union all
              select unnest(unit_ids) from task_occurrence_act where plan_id = :id
              union all
              select unit_id from obligation_due where plan_id = :id
              union all
              select unnest(recipient_ids) from obligation_planned where plan_id = :id) named
             where unit_id = any (:units)
            """;

    private final Jdbi jdbi;
    private final NamedGroups groups;

    PlanHolding(Jdbi jdbi, NamedGroups groups) {
        super("plan", """
                select holder as unit_id, effective_on as on_day
                  from plan_issued cross join unnest(issuer_ids || unit_id) as holder where plan_id = :id
                union all
                select unit_id, effective_on
                  from (select distinct on (effective_on) effective_on, unit_id from plan_owner_changed
                         where plan_id = :id order by effective_on, position desc) given
                union all
                select cast(unit_id as uuid), effective_on
                  from (select effective_on, cast(stated as jsonb) as draft
                          from plan_part_stated where plan_id = :id and part = 'DRAFT'
                         order by position desc limit 1) last
                 cross join jsonb_array_elements_text(
                   jsonb_path_query_array(draft, '$.issuers[*]') || jsonb_build_array(draft -> 'unit')) as unit_id
                """, jdbi);
        this.jdbi = jdbi;
        this.groups = groups;
    }

    @Override
    public Set<UUID> bound(UUID id, Set<UUID> units) {
        var bound = jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery(BOUND)
                .bind("id", id)
                .bindArray("units", UUID.class, units)
                .mapTo(UUID.class)
                .set());
        bound.addAll(groups.members(id, units));
        return bound;
    }
}
