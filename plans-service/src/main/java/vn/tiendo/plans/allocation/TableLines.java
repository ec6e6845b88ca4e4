package vn.tiendo.plans.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.period.Period;

/** The table of a plan, units by targets and periods, after all its tables; read in pages of units. */
@ApplicationScoped
public class TableLines {
    private static final int NOWHERE = -1;

    private final Jdbi jdbi;

    TableLines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Listed(long place, UUID unitId) {}

    private record InForce(UUID allocationId, int column) {}

    /** @param lines which of the units of the page, from 1, each of the cells belongs to */
    private record Given(UUID allocationId, Integer[] lines, String[] cells) {}

    /** Units behind the place, in the order in which the tables first named them. */
    public List<TableLine> page(UUID planId, List<TableColumn> columns, AsOf asOf, long after, int limit) {
        var listed = units(planId, asOf, after, limit);
        var lines = listed.stream().map(unit -> blank(columns.size())).toList();
        var tables = tables(planId, places(columns), asOf);
        var given = given(listed, tables);
        for (var table : tables) {
            Optional.ofNullable(given.get(table.allocationId())).ifPresent(cells -> put(cells, table.column(), lines));
        }
        return IntStream.range(0, listed.size())
                .mapToObj(line ->
                        new TableLine(listed.get(line).place(), listed.get(line).unitId(), List.of(lines.get(line))))
                .toList();
    }

    private static void put(Given given, int column, List<String[]> lines) {
        for (int i = 0; i < given.cells().length; i++) {
            lines.get(given.lines()[i] - 1)[column] = given.cells()[i];
        }
    }

    private static String[] blank(int columns) {
        return Collections.nCopies(columns, "").toArray(String[]::new);
    }

    private static Map<List<Object>, Integer> places(List<TableColumn> columns) {
        var places = new HashMap<List<Object>, Integer>();
        for (int i = 0; i < columns.size(); i++) {
            places.put(List.of(columns.get(i).targetId(), columns.get(i).period()), i);
        }
        return places;
    }

    private List<Listed> units(UUID planId, AsOf asOf, long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select place, unit_id from allocation_unit
                 where plan_id = :planId and place > :after and recorded_at <= :knownAt
                 order by place limit :limit
                """)
                .bind("planId", planId)
                .bind("after", after)
                .bind("limit", limit)
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Listed(row.getLong("place"), row.getObject("unit_id", UUID.class)))
                .list());
    }

    // In the order of the fold: of two tables the later one has the last word on a cell.
    private List<InForce> tables(UUID planId, Map<List<Object>, Integer> places, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select allocation_id, target_id, period_from, period_through
                          from allocation_assigned
                         where plan_id = :planId and recorded_at <= :knownAt and effective_on <= :at
                           and (closed or effective_on <= period_through)
                         order by effective_on, recorded_at, position
                        """)
                .bind("planId", planId)
                .bind("at", asOf.at())
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .map((row, context) -> new InForce(
                        row.getObject("allocation_id", UUID.class), places.getOrDefault(column(row), NOWHERE)))
                .filter(table -> table.column() != NOWHERE)
                .list());
    }

    private static List<Object> column(ResultSet row) throws SQLException {
        return List.of(
                row.getObject("target_id", UUID.class),
                new Period(
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_through", LocalDate.class)));
    }

    // A row for each table and not for each cell: a page of a large plan has thousands of cells.
    private Map<UUID, Given> given(List<Listed> units, List<InForce> tables) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select c.allocation_id, array_agg(u.line::integer) as lines, array_agg(c.cell) as cells
                          from unnest(:units) with ordinality u (unit_id, line)
                          join allocation_cell c on c.unit_id = u.unit_id and c.allocation_id = any (:tables)
                         group by c.allocation_id
                        """)
                .bindArray(
                        "units", UUID.class, units.stream().map(Listed::unitId).toList())
                .bindArray(
                        "tables",
                        UUID.class,
                        tables.stream().map(InForce::allocationId).toList())
                .map((row, context) -> new Given(
                        row.getObject("allocation_id", UUID.class),
                        (Integer[]) row.getArray("lines").getArray(),
                        (String[]) row.getArray("cells").getArray()))
                .collect(Collectors.toMap(Given::allocationId, Function.identity())));
    }
}
