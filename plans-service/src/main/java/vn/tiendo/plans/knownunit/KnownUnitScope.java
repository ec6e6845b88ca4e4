package vn.tiendo.plans.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.tiendo.http.UnitScope;

/** The trees and the successions by which authority is asked, by all that has arrived here. */
@ApplicationScoped
class KnownUnitScope implements UnitScope {
    private static final String ENDING = """
            with recursive ending (source, heir, day) as materialized (
              select source, heir, told.effective_on
                from known_succession told
               cross join unnest(told.from_units) as source
               cross join unnest(told.to_units) as heir
               where told.kind = any (:ending)
                 and not exists (select from known_succession_annulled annulled
                                  where annulled.succession_id = told.succession_id)
                 and not exists (select from known_succession later where later.replaces = told.succession_id)),
            """;
    private static final String SUCCESSORS = ENDING + """
            later (unit_id) as (
              select heir from ending where source = :unitId and day <= :by
              union
              select ending.heir from later join ending on ending.source = later.unit_id and ending.day <= :by)
            select unit_id from later
            """;
    private static final String REACHED = ENDING + """
            reached (unit_id) as (
              select cast(:unitId as uuid)
              union
              select next.unit_id from reached cross join lateral (
                select act.unit_id from known_unit_act act where act.parent_id = reached.unit_id
                union all
                select ending.source from ending where ending.heir = reached.unit_id) next)
            select unit_id from reached
            """;

    private final KnownUnitActs acts;
    private final KnownUnits units;
    private final Jdbi jdbi;

    KnownUnitScope(KnownUnitActs acts, KnownUnits units, Jdbi jdbi) {
        this.acts = acts;
        this.units = units;
        this.jdbi = jdbi;
    }

    @Override
    public Collection<UUID> upwards(UUID unit, LocalDate on) {
        var life = units.lives(List.of(unit)).get(unit);
        return acts.upwards(unit, life == null ? on : life.nearest(on));
    }

    @Override
    public Set<UUID> successors(UUID unit, LocalDate by) {
        return jdbi.withHandle(handle -> of(unit, handle.createQuery(SUCCESSORS))
                .bind("by", by)
                .mapTo(UUID.class)
                .set());
    }

    @Override
    public Set<UUID> everReached(UUID unit) {
        return jdbi.withHandle(handle ->
                of(unit, handle.createQuery(REACHED)).mapTo(UUID.class).set());
    }

    private static Query of(UUID unit, Query asked) {
        return asked.bindArray(
                        "ending",
                        String.class,
                        Arrays.stream(SuccessionKind.values())
                                .filter(SuccessionKind::endsItsSources)
                                .map(Enum::name)
                                .toList())
                .bind("unitId", unit);
    }
}
