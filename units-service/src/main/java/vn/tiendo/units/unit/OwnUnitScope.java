package vn.tiendo.units.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.UnitScope;

/** The tree as it stood on a day, and what came after ended units, as it is known today. */
@ApplicationScoped
class OwnUnitScope implements UnitScope {
    // A unit is asked about on the nearest of its days.
    private static final String UPWARDS = """
            with recursive line (unit_id, day) as (
              select cast(:unitId as uuid), coalesce((
                select nearest.day
                  from (select case when cast(:on as date) < lower(valid_during) then lower(valid_during)
                                    when cast(:on as date) >= upper(valid_during) then upper(valid_during) - 1
                                    else cast(:on as date) end as day
                          from unit_version where unit_id = cast(:unitId as uuid)) nearest
                 order by abs(nearest.day - cast(:on as date)) limit 1), cast(:on as date))
              union
              select p.unit_id, l.day from line l
                join unit_version v on v.unit_id = l.unit_id and v.valid_during @> l.day
                join unit_version p on p.unit_id = v.parent_id and p.valid_during @> l.day)
            select unit_id from line
            """;
    private static final String ENDING = """
            with recursive ending (source, heir, day) as not materialized (
              select source.unit_id, heir.unit_id, told.effective_on
                from succession told
                join succession_unit source on source.succession_id = told.succession_id and source.side = 'FROM'
                join succession_unit heir on heir.succession_id = told.succession_id and heir.side = 'TO'
               where told.kind in ('MERGE', 'ABSORB', 'SPLIT', 'DISSOLVE')
                 and not exists (select from succession_annulment undone
                                  where undone.succession_id = told.succession_id)),
            """;
    private static final String SUCCESSORS = ENDING + """
            later (unit_id) as (
              select heir from ending where source = cast(:unitId as uuid) and day <= :by
              union
              select ending.heir from later join ending on ending.source = later.unit_id and ending.day <= :by)
            select unit_id from later
            """;
    private static final String REACHED = ENDING + """
            reached (unit_id) as (
              select cast(:unitId as uuid)
              union
              select next.unit_id from reached cross join lateral (
                select v.unit_id from unit_version v where v.parent_id = reached.unit_id
                union all
                select ending.source from ending where ending.heir = reached.unit_id) next)
            select unit_id from reached
            """;

    private final Jdbi jdbi;

    OwnUnitScope(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Collection<UUID> upwards(UUID unit, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(UPWARDS)
                .bind("unitId", unit.toString())
                .bind("on", on)
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public Set<UUID> successors(UUID unit, LocalDate by) {
        return jdbi.withHandle(handle -> handle.createQuery(SUCCESSORS)
                .bind("unitId", unit.toString())
                .bind("by", by)
                .mapTo(UUID.class)
                .set());
    }

    @Override
    public Optional<UUID> areaServedBy(UUID unit, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select area_id from served_area_act where unit_id = cast(:unitId as uuid) and effective_on <= :on
                 order by effective_on desc, position desc limit 1
                """)
                .bind("unitId", unit.toString())
                .bind("on", on)
                .map((row, context) -> Optional.ofNullable(row.getObject("area_id", UUID.class)))
                .findOne()
                .flatMap(area -> area));
    }

    @Override
    public Set<UUID> everReached(UUID unit) {
        return jdbi.withHandle(handle -> handle.createQuery(REACHED)
                .bind("unitId", unit.toString())
                .mapTo(UUID.class)
                .set());
    }
}
