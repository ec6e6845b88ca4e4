package vn.tiendo.units.exchange;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import vn.tiendo.exchange.job.Statements;
import vn.tiendo.http.UnitScope;

/**
 * Refuses the good rows of a file about which its sender has no say, as a single act is refused: on the day of the row over none of
 * the units that a new enterprise names, or that a known one stands under. What a row would change does not matter: that it
 * changes nothing tells how a foreign enterprise stands.
 */
final class RowsOutsideAuthority {
    private static final String PLACES = """
            create temporary table import_place as
            select row, effective_on as day, place as unit_id
              from import_change cross join unnest(array[location_id, managed_by_id, zone_id]) as place
             where outcome = 'CREATED' and place is not null
            union all
            select c.row, c.effective_on, place
              from import_change c
              join enterprise_version v on v.enterprise_id = c.enterprise_id and v.valid_during @> c.effective_on
             cross join unnest(array[v.location_id, v.managed_by_id, v.zone_id]) as place
             where c.outcome in ('UPDATED', 'UNCHANGED') and place is not null
            """;
    private static final String SUBTREE = """
            create temporary table import_scope as
            with recursive below (day, unit_id) as (
              select distinct day, cast(? as uuid) from import_place
              union
              select b.day, v.unit_id from below b
                join unit_version v on v.parent_id = b.unit_id and v.valid_during @> b.day)
            select day, unit_id from below
            """;
    // What stands under the unit on the day is found in one statement, what went there by succession one by one: of all
    // that it ever reached, as the places of others are many.
    private static final String OTHERS = """
            select distinct p.day, p.unit_id from import_place p
             where p.unit_id = any (string_to_array(?, ',')::uuid[])
               and not exists (select from import_scope s where s.unit_id = p.unit_id and s.day = p.day)
            """;
    private static final String REFUSED = """
            update import_change c set outcome = 'UNIT_OUTSIDE_AUTHORITY'
             where outcome in ('CREATED', 'UPDATED', 'UNCHANGED') and not exists (
               select from import_place p join import_scope s on s.unit_id = p.unit_id and s.day = p.day
                where p.row = c.row)
            """;

    private record Place(LocalDate day, UUID unit) {}

    private final Statements sql;
    private final UnitScope units;
    private final LocalDate today;

    RowsOutsideAuthority(Statements sql, UnitScope units, LocalDate today) {
        this.sql = sql;
        this.units = units;
        this.today = today;
    }

    void refuse(UUID own) throws SQLException {
        sql.run(PLACES);
        sql.run("create index on import_place (row)");
        sql.run(SUBTREE, own);
        sql.run("create index on import_scope (unit_id, day)");
        for (var place : inheritedBy(own)) {
            sql.run("insert into import_scope (day, unit_id) values (?, ?)", place.day(), place.unit());
        }
        sql.run(REFUSED);
    }

    private Iterable<Place> inheritedBy(UUID own) throws SQLException {
        var reached = String.join(
                ",", units.everReached(own).stream().map(UUID::toString).toList());
        var others = new ArrayList<Place>();
        sql.each(
                OTHERS,
                row -> others.add(
                        new Place(row.getObject("day", LocalDate.class), row.getObject("unit_id", UUID.class))),
                reached);
        others.removeIf(place -> !units.answersFor(own, place.unit(), place.day(), today));
        return others;
    }
}
