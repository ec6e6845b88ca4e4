package vn.tiendo.plans.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Where targets, tasks and obligations stand in the document of their plan: in the order of their recording. What is added later comes
 * behind, so that a place never changes.
 */
@ApplicationScoped
class PlanOrder {
    private final Jdbi jdbi;

    PlanOrder(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Indexes from 0, each within its own list of the document. */
    record Places(Map<UUID, Integer> byId) {
        Places {
            byId = Map.copyOf(byId);
        }

        int placeOf(UUID id) {
            return byId.getOrDefault(id, byId.size());
        }
    }

    Places of(UUID planId) {
        return jdbi.withHandle(handle ->
                new Places(handle.createQuery("""
                select target_id as id, row_number() over (order by position) - 1 as index
                  from target_set where plan_id = :planId
                union all
                select task_id, row_number() over (order by position) - 1
                  from task_planned where plan_id = :planId
                union all
                select obligation_id, row_number() over (order by position) - 1
                  from obligation_planned where plan_id = :planId
                """).bind("planId", planId).reduceRows(new HashMap<>(), (places, row) -> {
                    places.put(row.getColumn("id", UUID.class), row.getColumn("index", Integer.class));
                    return places;
                })));
    }
}
