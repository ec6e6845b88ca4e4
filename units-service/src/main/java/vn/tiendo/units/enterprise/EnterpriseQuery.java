package vn.tiendo.units.enterprise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.text.SearchKey;
import vn.tiendo.units.unit.UnitSystem;

/**
 * The question for a page of enterprises as SQL. The latest versions answer for every enterprise on which nothing was recorded
 * since the view; the others, few as a rule, are folded again from the acts that the view knows. One statement, one snapshot.
 */
final class EnterpriseQuery {
    private static final String BY_CODE = "code";
    private static final String BY_HIT = "rank, coalesce(name, '') collate \"vi-x-icu\", enterprise_id";
    private static final String PAGE = """
            (select * from (select v.*, <rank> as rank from <source> v
                             where valid_during @> cast(:at as date)<conditions>) f
              where <after> order by <order> limit :limit)
            """;
    private static final String UNTOUCHED = """
             and not exists (select 1 from enterprise_act a
                              where a.enterprise_id = v.enterprise_id and a.recorded_at > :knownAt)\
            """;
    // What was registered later is unknown to the view: there is nothing to fold.
    private static final String AS_KNOWN = """
            enterprise_versions_known((select array_agg(distinct a.enterprise_id) from enterprise_act a
                join enterprise e on e.enterprise_id = a.enterprise_id and e.recorded_at <= :knownAt
               where a.recorded_at > :knownAt), :knownAt)\
            """;

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> bindings = new HashMap<>();
    private final Map<String, List<UUID>> ids = new HashMap<>();
    private List<String> markedWords = List.of();
    private String rank = "0";
    private boolean searching;

    EnterpriseQuery code(@Nullable String code) {
        return equal("code", code);
    }

    EnterpriseQuery ownership(@Nullable Ownership ownership) {
        return equal("ownership", ownership == null ? null : ownership.name());
    }

    EnterpriseQuery status(@Nullable EnterpriseStatus status) {
        return equal("status", status == null ? null : status.name());
    }

    /** Those counted by one of these units of a system. An enterprise has no place in the other systems. */
    EnterpriseQuery within(UnitSystem system, List<UUID> units) {
        var column = switch (system) {
            case ADMINISTRATIVE -> "location_id";
            case PARTY -> "managed_by_id";
            case ZONE_AUTHORITY -> "zone_id";
            case GOVERNMENT, MASS_ORGANISATION -> null;
        };
        conditions.append(column == null ? " and false" : " and " + column + " = any(:units)");
        if (column != null) {
            ids.put("units", units);
        }
        return this;
    }

    /** Those in whose name all the words occur, the last one perhaps unfinished; the same marks come first, then the whole phrase. */
    EnterpriseQuery named(@Nullable SearchKey name) {
        if (name == null) {
            return this;
        }
        searching = true;
        conditions.append(" and enterprise_words(name_key) @@ cast(:words as tsquery)");
        bindings.put("words", words(name.plain()));
        bindings.put("plain", "%" + name.plain() + "%");
        rank = "case when name_key like :plain then 0 else 1 end";
        if (name.hasMarks()) {
            markedWords = patterns(name.marked());
            rank += " + case when ' ' || search_marks(name) || ' ' like all (:marked) then 0 else 2 end";
        }
        return this;
    }

    String sql(boolean continues) {
        var order = searching ? BY_HIT : BY_CODE;
        var after = !continues
                ? "true"
                : searching
                        ? "(" + BY_HIT + ") > (:afterRank, :afterText collate \"vi-x-icu\", :afterId)"
                        : "code > :afterText";
        var latest = PAGE.replace("<conditions>", conditions + UNTOUCHED).replace("<source>", "enterprise_version");
        var earlier = PAGE.replace("<conditions>", conditions).replace("<source>", AS_KNOWN);
        return ("select *, lower(valid_during) as since from (" + latest + " union all " + earlier
                        + ") found order by <order> limit :limit")
                .replace("<rank>", rank)
                .replace("<after>", after)
                .replace("<order>", order);
    }

    /** Whether hits come in the order of their names. */
    boolean searching() {
        return searching;
    }

    Query bind(Query query, AsOf view) {
        query.bind("at", view.at()).bind("knownAt", view.knownAt());
        bindings.forEach(query::bind);
        if (!markedWords.isEmpty()) {
            query.bindArray("marked", String.class, new ArrayList<>(markedWords));
        }
        ids.forEach((name, values) -> query.bindArray(name, UUID.class, new ArrayList<>(values)));
        return query;
    }

    private EnterpriseQuery equal(String column, @Nullable String value) {
        if (value != null) {
            conditions.append(" and ").append(column).append(" = :").append(column);
            bindings.put(column, value);
        }
        return this;
    }

    // Whole words, the last one perhaps unfinished.
    private static List<String> patterns(String marked) {
        var words = marked.split(" ");
        return IntStream.range(0, words.length)
                .mapToObj(i -> "% " + words[i] + (i < words.length - 1 ? " %" : "%"))
                .toList();
    }

    private static String words(String plain) {
        return Arrays.stream(plain.split(" ")).collect(Collectors.joining("' & '", "'", "':*"));
    }
}
