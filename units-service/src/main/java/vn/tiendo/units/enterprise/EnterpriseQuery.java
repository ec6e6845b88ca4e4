package vn.tiendo.units.enterprise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.units.unit.UnitSystem;

/**
 * The question for enterprises as SQL. The latest versions answer for every enterprise on which nothing was recorded since the
 * view; the others, few as a rule, are folded again from the acts that the view knows. One statement, one snapshot.
 */
final class EnterpriseQuery {
    private static final String BY_NAME = "rank, coalesce(name, '') collate \"vi-x-icu\", enterprise_id";
    private static final String LATEST = """
            select v.* from enterprise_version v
             where valid_during @> cast(:at as date)<conditions>
               and not exists (select 1 from enterprise_act a
                                where a.enterprise_id = v.enterprise_id and a.recorded_at > :knownAt)
            """;
    // What was registered later is unknown to the view: there is nothing to fold.
    private static final String EARLIER = """
            select v.* from enterprise_versions_known((
                select array_agg(distinct a.enterprise_id) from enterprise_act a
                  join enterprise e on e.enterprise_id = a.enterprise_id and e.recorded_at <= :knownAt
                 where a.recorded_at > :knownAt), :knownAt) v
             where valid_during @> cast(:at as date)<conditions>
            """;
    // The latest conclusions and versions answer, unless something was recorded since the view.
    private static final String ELIGIBLE = """
             and case when (select exists (select 1 from eligibility_evaluation where recorded_at > :knownAt))
                      then enterprise_eligible_known(v.enterprise_id, :eligibleFor, cast(:at as date), :knownAt)
                      else exists (select 1 from eligibility_period p
                                    where p.enterprise_id = v.enterprise_id and p.organisation_type = :eligibleFor
                                      and p.valid_during @> cast(:at as date)) end\
            """;
    private static final String HAS_NONE = """
             and case when (select exists (select 1 from organisation_act where recorded_at > :knownAt))
                      then not exists (select 1 from organisation_versions_known(
                                         array(select organisation_id from organisation o
                                                where o.host_enterprise_id = v.enterprise_id), :knownAt) k
                                        where k.organisation_type = any(:without)
                                          and k.valid_during @> cast(:at as date))
                      else not exists (select 1 from organisation o join organisation_version k using (organisation_id)
                                        where o.host_enterprise_id = v.enterprise_id
                                          and k.organisation_type = any(:without)
                                          and k.valid_during @> cast(:at as date)) end\
            """;
    private static final String PAGE_BY_CODE = """
            with found as ((<latest> <after> order by code limit :limit)
                           union all (<earlier> <after> order by code limit :limit))
            select *, lower(valid_during) as since, -1 as rank, 0 as hits from found order by code limit :limit
            """;
    private static final String PAGE_BY_NAME = """
            with found as materialized ((<latest> limit :most) union all (<earlier> limit :most)),
                 ranked as (select *, <rank> as rank from found)
            select *, lower(valid_during) as since, (select count(*) from found) as hits from ranked
             where <after> order by <order> limit :limit
            """;

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> bindings = new HashMap<>();
    private final Map<String, List<?>> arrays = new HashMap<>();
    private String rank = "0";

    EnterpriseQuery code(@Nullable String code) {
        return equal("code", code);
    }

    EnterpriseQuery ownership(@Nullable Ownership ownership) {
        return equal("ownership", ownership == null ? null : ownership.name());
    }

    EnterpriseQuery status(@Nullable EnterpriseStatus status) {
        return equal("status", status == null ? null : status.name());
    }

    /** Those that could have such an organisation: together with {@link #without} the working list of officials. */
    EnterpriseQuery eligibleFor(@Nullable OrganisationClass organisation) {
        if (organisation != null) {
            conditions.append(ELIGIBLE);
            bindings.put("eligibleFor", organisation.name());
        }
        return this;
    }

    /** Those in which no such organisation exists. */
    EnterpriseQuery without(@Nullable OrganisationClass organisation) {
        if (organisation != null) {
            conditions.append(HAS_NONE);
            arrays.put("without", organisation.types());
        }
        return this;
    }

    /** Those counted here in a system. An enterprise has no place in the other systems. */
    EnterpriseQuery within(UnitSystem system, EnterprisePlaces.Counted counted) {
        var column = switch (system) {
            case ADMINISTRATIVE -> "location_id";
            case PARTY -> "managed_by_id";
            case ZONE_AUTHORITY -> "zone_id";
            case GOVERNMENT, MASS_ORGANISATION -> null;
        };
        if (column == null || counted.units().isEmpty()) {
            conditions.append(" and false");
            return this;
        }
        arrays.put("units", counted.units());
        if (counted.named().isEmpty()) {
            conditions.append(" and ").append(column).append(" = any(:units)");
            return this;
        }
        var whole = column + " = any(:units) and v.enterprise_id <> all(:named)";
        conditions
                .append(" and (")
                .append(whole)
                .append(counted.here().isEmpty() ? ")" : " or v.enterprise_id = any(:here))");
        arrays.put("named", counted.named());
        if (!counted.here().isEmpty()) {
            arrays.put("here", counted.here());
        }
        return this;
    }

    /** Those whose name is hit in this way; names with the same marks come first. */
    EnterpriseQuery named(NameTier tier) {
        conditions.append(" and enterprise_words(name_key) @@ cast(:terms as tsquery)");
        bindings.put("terms", tier.terms());
        if (!tier.marked().isEmpty()) {
            rank = "case when ' ' || search_marks(name) || ' ' like all (:marked) then 0 else 1 end";
            arrays.put("marked", tier.marked());
        }
        return this;
    }

    /** A page in the order of codes, from the beginning or after one. */
    Query byCode(Handle handle, AsOf view, @Nullable String after) {
        if (after != null) {
            bindings.put("after", after);
        }
        return bind(
                handle.createQuery(sql(PAGE_BY_CODE).replace("<after>", after == null ? "" : "and code > :after")),
                view);
    }

    /** A page in the order of rank and name, out of at most so many hits; {@code hits} says how many there are. */
    Query byName(Handle handle, AsOf view, @Nullable EnterprisePlace after, int most) {
        bindings.put("most", most);
        if (after != null) {
            bindings.put("afterRank", after.rank());
            bindings.put("afterName", after.text());
            bindings.put("afterId", after.id());
        }
        var sql = sql(PAGE_BY_NAME)
                .replace("<rank>", rank)
                .replace("<order>", BY_NAME)
                .replace(
                        "<after>",
                        after == null
                                ? "true"
                                : "(" + BY_NAME + ") > (:afterRank, :afterName collate \"vi-x-icu\", :afterId)");
        return bind(handle.createQuery(sql), view);
    }

    private String sql(String page) {
        return page.replace("<latest>", LATEST).replace("<earlier>", EARLIER).replace("<conditions>", conditions);
    }

    private Query bind(Query query, AsOf view) {
        query.bind("at", view.at()).bind("knownAt", view.knownAt());
        bindings.forEach(query::bind);
        arrays.forEach((name, values) -> query.bindArray(name, values.getFirst().getClass(), values.toArray()));
        return query;
    }

    private EnterpriseQuery equal(String column, @Nullable String value) {
        if (value != null) {
            conditions.append(" and ").append(column).append(" = :").append(column);
            bindings.put(column, value);
        }
        return this;
    }
}
