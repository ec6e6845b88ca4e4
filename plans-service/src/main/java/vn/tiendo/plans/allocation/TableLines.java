package vn.tiendo.plans.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.period.Period;

/** The table of a plan, units by targets and periods, after all its tables; read in pages of units. */
@ApplicationScoped
public class TableLines {
    private final Jdbi jdbi;

    TableLines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Listed(long place, UUID unitId) {}

    private record Stated(UUID unitId, UUID targetId, Period period, String cell) {}

    /** Units behind the place, in the order in which the tables first named them. */
    public List<TableLine> page(UUID planId, List<TableColumn> columns, AsOf asOf, long after, int limit) {
        var listed = units(planId, asOf, after, limit);
        var places = places(columns);
        Map<UUID, String[]> lines = new LinkedHashMap<>();
        listed.forEach(unit -> lines.put(unit.unitId(), blank(columns.size())));
        for (var stated : cells(planId, new ArrayList<>(lines.keySet()), asOf)) {
            var place = places.get(List.of(stated.targetId(), stated.period()));
            var line = lines.get(stated.unitId());
            if (place != null && line != null) {
                line[place] = stated.cell();
            }
        }
        return listed.stream()
                .map(unit -> new TableLine(
                        unit.place(), unit.unitId(), List.of(lines.getOrDefault(unit.unitId(), new String[0]))))
                .toList();
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
    private List<Stated> cells(UUID planId, List<UUID> units, AsOf asOf) {
        return jdbi.withHandle(handle -> handle.registerArrayType(UUID.class, "uuid")
                .createQuery("""
                        select c.unit_id, a.target_id, a.period_from, a.period_through, c.cell
                          from allocation_assigned a
                          join allocation_cell c on c.allocation_id = a.allocation_id and c.unit_id = any (:units)
                         where a.plan_id = :planId and a.recorded_at <= :knownAt and a.effective_on <= :at
                           and (a.closed or a.effective_on <= a.period_through)
                         order by a.effective_on, a.recorded_at, a.position
                        """)
                .bindArray("units", UUID.class, units)
                .bind("planId", planId)
                .bind("at", asOf.at())
                .bind("knownAt", asOf.knownAt().atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Stated(
                        row.getObject("unit_id", UUID.class),
                        row.getObject("target_id", UUID.class),
                        new Period(
                                row.getObject("period_from", LocalDate.class),
                                row.getObject("period_through", LocalDate.class)),
                        row.getString("cell")))
                .list());
    }
}
