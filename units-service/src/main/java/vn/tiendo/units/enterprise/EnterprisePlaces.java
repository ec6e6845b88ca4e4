package vn.tiendo.units.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.units.unit.UnitRegister;

/**
 * By which units enterprises are counted on a day. An enterprise follows the succession of its unit (SEMANTICS 13): to where it
 * is named if it is named, else with the whole unit.
 */
@ApplicationScoped
class EnterprisePlaces {

    /**
     * Who is counted by a unit or one below it.
     *
     * @param units whose enterprises are: those of the subtree, and those that became part of it
     * @param named enterprises that a succession names, for which the units say nothing
     * @param here those among them that are counted here
     */
    record Counted(List<UUID> units, List<UUID> named, List<UUID> here) {}

    private record Placed(UUID enterpriseId, List<UUID> units, LocalDate since) {}

    private final Jdbi jdbi;
    private final UnitRegister register;
    private final UnitPastRows past;

    EnterprisePlaces(Jdbi jdbi, UnitRegister register, UnitPastRows past) {
        this.jdbi = jdbi;
        this.register = register;
        this.past = past;
    }

    Counted countedBy(UUID unitId, LocalDate on) {
        var subtree = register.subtree(unitId, on);
        var units = withPredecessors(subtree, on);
        var named = named(units, on);
        return new Counted(units, named.stream().map(Placed::enterpriseId).toList(), countedIn(subtree, named, on));
    }

    /** The units that count the enterprise on that day. */
    List<UUID> of(Enterprise enterprise, LocalDate on) {
        var history = past.of(past.reachableFrom(enterprise.units()));
        return enterprise.units().stream()
                .map(unit -> history.carried(enterprise.id(), unit, enterprise.since(), on))
                .toList();
    }

    private List<UUID> countedIn(List<UUID> subtree, List<Placed> named, LocalDate on) {
        if (named.isEmpty()) {
            return List.of();
        }
        var inside = new HashSet<>(subtree);
        var stated = named.stream().flatMap(placed -> placed.units().stream());
        var history = past.of(past.reachableFrom(stated.distinct().toList()));
        return named.stream()
                .filter(placed -> placed.units().stream()
                        .map(unit -> history.carried(placed.enterpriseId(), unit, placed.since(), on))
                        .anyMatch(inside::contains))
                .map(Placed::enterpriseId)
                .toList();
    }

    // What ended with several successors went to none of them as a whole.
    private List<UUID> withPredecessors(List<UUID> units, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with recursive counted (unit_id) as (
                  select unnest(:units)
                  union
                  select f.unit_id from counted c
                    join succession_unit t on t.unit_id = c.unit_id and t.side = 'TO'
                    join succession s on s.succession_id = t.succession_id and s.effective_on <= cast(:on as date)
                     and s.kind in ('MERGE', 'ABSORB', 'SPLIT', 'DISSOLVE')
                    join succession_unit f on f.succession_id = s.succession_id and f.side = 'FROM'
                   where not exists (select 1 from succession_annulment a where a.succession_id = s.succession_id)
                     and not exists (select 1 from succession_unit o where o.succession_id = s.succession_id
                                        and o.side = 'TO' and o.unit_id <> t.unit_id))
                select unit_id from counted
                """)
                .bindArray("units", UUID.class, units)
                .bind("on", on)
                .mapTo(UUID.class)
                .list());
    }

    private List<Placed> named(List<UUID> units, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select v.enterprise_id, v.location_id, v.managed_by_id, v.zone_id, lower(v.valid_during) as since
                  from (select distinct cast(i ->> 'itemId' as uuid) as enterprise_id
                          from succession s cross join jsonb_array_elements(s.items) i
                         where s.effective_on <= cast(:on as date) and i ->> 'kind' = 'ENTERPRISE'
                           and exists (select 1 from succession_unit u
                                        where u.succession_id = s.succession_id and u.unit_id = any(:units))
                           and not exists (select 1 from succession_annulment a
                                            where a.succession_id = s.succession_id)) named
                  join enterprise_version v using (enterprise_id)
                 where v.valid_during @> cast(:on as date)
                """)
                .bindArray("units", UUID.class, units)
                .bind("on", on)
                .map((row, context) -> placed(row))
                .list());
    }

    private static Placed placed(ResultSet row) throws SQLException {
        var units = new ArrayList<UUID>();
        for (var column : List.of("location_id", "managed_by_id", "zone_id")) {
            var unit = row.getObject(column, UUID.class);
            if (unit != null) {
                units.add(unit);
            }
        }
        return new Placed(row.getObject("enterprise_id", UUID.class), units, row.getObject("since", LocalDate.class));
    }
}
