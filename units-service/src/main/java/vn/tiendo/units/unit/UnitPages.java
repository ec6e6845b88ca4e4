package vn.tiendo.units.unit;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;

/** Pages of units from their latest versions, and the order in which units are listed. */
@ApplicationScoped
class UnitPages {

    private static final String SUBTREE = """
            v.unit_id in (
              with recursive subtree (unit_id) as (
                select unit_id from unit_version where unit_id = cast(:under as uuid) and valid_during @> cast(:at as date)
                union
                select c.unit_id from subtree s
                  join unit_version c on c.parent_id = s.unit_id and c.valid_during @> cast(:at as date))
              select unit_id from subtree)""";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    UnitPages(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** At most this many units in force on the day, from the beginning or after a place. */
    List<Unit> page(WantedUnits wanted, AsOf view, Optional<UnitPlace> after, int limit) {
        var sql = """
                select * from (
                  select v.*, lower(v.valid_during) as since, p.unit_id is null as parent_has_ended, %s as rank
                    from unit_version v
                    left join unit_version p on p.unit_id = v.parent_id and p.valid_during @> cast(:at as date)
                   where %s) found
                %s limit :limit
                """.formatted(rank(wanted), String.join(" and ", conditions(wanted)), ordered(wanted.sort()));
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("at", view.at())
                .bindMap(named(wanted))
                .bindMap(place(after))
                .bind("limit", limit)
                .map((row, context) -> UnitColumns.unit(row))
                .list());
    }

    /** Units that were found elsewhere, in the same order and from the same place. */
    List<Unit> sorted(List<Unit> units, WantedUnits wanted, Optional<UnitPlace> after, int limit) {
        var byId = units.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        var rows = units.stream()
                .map(unit ->
                        new Keyed(unit.id(), wanted.rank(unit), wanted.sort().keyOf(unit)))
                .toList();
        var sql = """
                select unit_id from (
                  select unit_id, rank, key as code, key as name
                    from jsonb_to_recordset(cast(:rows as jsonb)) as keyed (unit_id uuid, rank int, key text)) found
                %s limit :limit
                """.formatted(ordered(wanted.sort()));
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("rows", write(rows))
                .bindMap(place(after))
                .bind("limit", limit)
                .mapTo(UUID.class)
                .map(byId::get)
                .list());
    }

    private record Keyed(@JsonProperty("unit_id") UUID unitId, int rank, String key) {}

    private String write(List<Keyed> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> conditions(WantedUnits wanted) {
        var conditions = new ArrayList<String>();
        conditions.add("v.valid_during @> cast(:at as date)");
        add(conditions, wanted.system(), "v.system = :system");
        add(conditions, wanted.code(), "v.code = :code");
        add(conditions, wanted.electronicCode(), "v.electronic_code = :electronicCode");
        add(conditions, wanted.parent(), "p.unit_id = cast(:parent as uuid)");
        add(conditions, wanted.under(), SUBTREE);
        add(conditions, wanted.text(), "v.search_plain like '%' || :plain || '%'");
        return conditions;
    }

    private static void add(List<String> conditions, @Nullable Object asked, String condition) {
        if (asked != null) {
            conditions.add(condition);
        }
    }

    private static String rank(WantedUnits wanted) {
        return wanted.text() == null ? "0" : "case when position(:marked in v.search_marked) > 0 then 0 else 1 end";
    }

    private static String ordered(UnitSort sort) {
        return """
                where (rank, %1$s, unit_id) > (:afterRank, %2$s, cast(:afterId as uuid))
                order by rank, %1$s, unit_id""".formatted(sort.collated(sort.sqlKey()), sort.collated("cast(:afterKey as text)"));
    }

    private static Map<String, @Nullable Object> named(WantedUnits wanted) {
        var named = new HashMap<String, @Nullable Object>();
        named.put("system", wanted.system());
        named.put("code", wanted.code());
        named.put("electronicCode", wanted.electronicCode());
        named.put("parent", wanted.parent());
        named.put("under", wanted.under());
        named.put("plain", wanted.text() == null ? null : wanted.text().plain());
        named.put("marked", wanted.text() == null ? null : wanted.text().marked());
        return named;
    }

    private static Map<String, Object> place(Optional<UnitPlace> after) {
        return after.map(UnitPlace::keys).orElse(UnitPlace.BEGINNING);
    }
}
