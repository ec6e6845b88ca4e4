package vn.tiendo.reporting.knownobligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.plans.ObligationDue;

/** Each report that is owed, as it was known at an instant. */
@ApplicationScoped
public class OwedInstances {

    // The last word known on an instance counts; one that is withdrawn from a later day is still owed on this one.
    private static final String STANDING = """
            select body from (
              select distinct on (instance_id) instance_id, owed, body from known_obligation_act
               where recorded_at <= :knownAt and (owed or effective_on <= :at)
                 and (cast(:plan as uuid) is null or plan_id = cast(:plan as uuid))
                 and (cast(:obligation as uuid) is null or obligation_id = cast(:obligation as uuid))
                 and (cast(:units as uuid[]) is null or unit_id = any(:units))
                 and (cast(:instances as uuid[]) is null or instance_id = any(:instances))
               order by instance_id, position desc) standing
             where owed
            """;

    private final Jdbi jdbi;

    OwedInstances(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those not withdrawn by the day, in no particular order. An obligation counts from when it is known. */
    public List<OwedInstance> owed(AsOf view, OwedFilter filter) {
        return jdbi.withHandle(handle -> handle.createQuery(STANDING)
                .bind("at", view.at())
                .bind("knownAt", view.knownAt())
                .bind("plan", filter.plan())
                .bind("obligation", filter.obligation())
                .bind("units", array(filter.units()))
                .bind("instances", array(filter.instances()))
                .map((row, context) -> OwedInstance.of(EventJson.read(row.getString("body"), ObligationDue.class)))
                .list());
    }

    private static UUID @Nullable [] array(@Nullable Collection<UUID> ids) {
        return ids == null ? null : ids.toArray(UUID[]::new);
    }
}
