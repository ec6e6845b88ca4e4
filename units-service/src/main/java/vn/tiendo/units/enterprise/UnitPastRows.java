package vn.tiendo.units.enterprise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Reads the past of units: all that a setting can come through to them, over every hop of the tree and of successions. */
@ApplicationScoped
public class UnitPastRows {
    private static final Set<String> ENDING = Set.of("MERGE", "ABSORB", "SPLIT", "DISSOLVE");

    private final Jdbi jdbi;
    private final ObjectMapper json;

    UnitPastRows(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** These units, those above them at any time, those that they became, and so on. */
    public List<UUID> reachableFrom(List<UUID> units) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with recursive reach (unit_id) as (
                  select unnest(:units)
                  union
                  select next.unit_id from reach r cross join lateral (
                    select v.parent_id as unit_id from unit_version v
                     where v.unit_id = r.unit_id and v.parent_id is not null
                    union all
                    select t.unit_id from succession_unit f
                      join succession_unit t on t.succession_id = f.succession_id and t.side = 'TO'
                     where f.unit_id = r.unit_id and f.side = 'FROM') next)
                select unit_id from reach
                """)
                .bindArray("units", UUID.class, units)
                .mapTo(UUID.class)
                .list());
    }

    /** The past of these units. */
    public UnitPast of(List<UUID> units) {
        return new UnitPast(places(units), passages(units));
    }

    private Map<UUID, List<UnitPast.Place>> places(List<UUID> units) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                select unit_id, lower(valid_during) as since, upper(valid_during) as until, parent_id
                  from unit_version where unit_id = any(:units) order by lower(valid_during)
                """)
                .bindArray("units", UUID.class, units)
                .map((row, context) -> Map.entry(row.getObject("unit_id", UUID.class), place(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private List<UnitPast.Passage> passages(List<UUID> units) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select s.effective_on, s.kind, s.items,
                       array(select unit_id from succession_unit u
                              where u.succession_id = s.succession_id and u.side = 'FROM') as sources,
                       array(select unit_id from succession_unit u
                              where u.succession_id = s.succession_id and u.side = 'TO' order by place) as targets
                  from succession s
                 where exists (select 1 from succession_unit u
                                where u.succession_id = s.succession_id and u.side = 'FROM' and u.unit_id = any(:units))
                   and not exists (select 1 from succession_annulment a where a.succession_id = s.succession_id)
                 order by s.effective_on, s.recorded_at, s.position
                """)
                .bindArray("units", UUID.class, units)
                .map((row, context) -> passage(row))
                .list());
    }

    private static UnitPast.Place place(ResultSet row) throws SQLException {
        return new UnitPast.Place(
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("parent_id", UUID.class));
    }

    private UnitPast.Passage passage(ResultSet row) throws SQLException {
        return new UnitPast.Passage(
                row.getObject("effective_on", LocalDate.class),
                ENDING.contains(row.getString("kind")),
                Set.of((UUID[]) row.getArray("sources").getArray()),
                List.of((UUID[]) row.getArray("targets").getArray()),
                items(row.getString("items")));
    }

    private Map<UUID, UUID> items(String stated) {
        var items = new HashMap<UUID, UUID>();
        try {
            for (var item : json.readTree(stated)) {
                if ("ENTERPRISE".equals(item.path("kind").asText())) {
                    items.put(
                            UUID.fromString(item.path("itemId").asText()),
                            UUID.fromString(item.path("toUnitId").asText()));
                }
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Items that cannot be read", e);
        }
        return items;
    }
}
