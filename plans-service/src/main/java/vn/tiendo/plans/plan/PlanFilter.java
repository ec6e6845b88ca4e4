package vn.tiendo.plans.plan;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which plans a caller looks for: all that it sees, and others that name a unit that it once reached. */
public record PlanFilter(
        @Nullable UUID unit,
        @Nullable String key,
        @Nullable String number,
        @Nullable Sighted sighted) {
    private static final String CONDITION = """
            and (cast(:unit as uuid) is null or p.unit_id = cast(:unit as uuid))
            and (cast(:key as text) is null or p.key = :key)
            and (cast(:number as text) is null or p.document ->> 'number' = :number)
            """;
    private static final String IN_SIGHT = """
            and (p.unit_id = any (:binding) or p.issuer_ids && :binding
              or exists (select from plan_owner_changed o where o.plan_id = p.plan_id and o.unit_id = any (:binding))
              or p.plan_id in (select plan_id from allocation_unit where unit_id = any (:reached)
                               union select plan_id from target_set where owner_unit_id = any (:reached)
                               union select plan_id from task_planned where lead_ids && :reached or coordinating_ids && :reached
                               union select plan_id from task_occurrence_act where unit_ids && :reached
                               union select plan_id from obligation_due where unit_id = any (:reached)
                               union select plan_id from obligation_planned where recipient_ids && :reached))
            """;

    /**
     * What somebody sees who does not see all plans.
     *
     * @param binding units whose plans all of it sees
     * @param reached no fewer than the units of its own, and groups that have one of them: other plans may name them
     */
    record Sighted(Collection<UUID> binding, Collection<UUID> reached) {}

    String condition() {
        return sighted == null ? CONDITION : CONDITION + IN_SIGHT;
    }
}
