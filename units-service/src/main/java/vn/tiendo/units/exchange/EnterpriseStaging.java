package vn.tiendo.units.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.exchange.job.Difference;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Outcome;
import vn.tiendo.exchange.job.Statements;
import vn.tiendo.http.UnitScope;

/** Good rows beside what is in force: refuses what only this shows, and leaves what would change in {@code import_change}. */
final class EnterpriseStaging {

    static final String COLUMNS = "import_row (row, code, effective_on, name, name_key, ownership, status, location_id,"
            + " managed_by_id, zone_id, industry_code, industry_version)";

    private static final String ROWS = """
            create temporary table import_row (
              row bigint, code text, effective_on date, name text, name_key text, ownership text, status text,
              location_id uuid, managed_by_id uuid, zone_id uuid, industry_code text, industry_version text)
            """;

    // Of an enterprise that is known only what differs; a row that states nothing new changes nothing.
    private static final String CHANGES = """
            create temporary table import_change as
            with twice as materialized (
              select code, min(row) as first_row from import_row group by code having count(*) > 1)
            select s.row, s.code, s.effective_on, e.enterprise_id is not null as known,
                   coalesce(e.enterprise_id, uuidv7()) as enterprise_id,
                   case when t.code is not null then 'CODE_TWICE_IN_FILE'
                        when e.enterprise_id is null and s.ownership is null then 'REQUIRED'
                        when e.enterprise_id is null then 'CREATED'
                        when v.enterprise_id is null then 'ENTERPRISE_NOT_YET_REGISTERED'
                        when s.name <> v.name or s.name is not null and v.name is null
                          or s.ownership <> v.ownership or s.status <> v.status
                          or s.location_id <> v.location_id or s.location_id is not null and v.location_id is null
                          or s.managed_by_id <> v.managed_by_id
                          or s.managed_by_id is not null and v.managed_by_id is null
                          or s.zone_id <> v.zone_id or s.zone_id is not null and v.zone_id is null
                          or s.industry_code <> v.industry_code or s.industry_version <> v.industry_version
                          or s.industry_code is not null and v.industry_code is null then 'UPDATED'
                        else 'UNCHANGED' end as outcome,
                   nullif(s.name, v.name) as name,
                   case when s.name is distinct from v.name then s.name_key end as name_key,
                   nullif(s.ownership, v.ownership) as ownership,
                   case when e.enterprise_id is null then coalesce(s.status, 'ACTIVE')
                        else nullif(s.status, v.status) end as status,
                   nullif(s.location_id, v.location_id) as location_id,
                   nullif(s.managed_by_id, v.managed_by_id) as managed_by_id,
                   nullif(s.zone_id, v.zone_id) as zone_id,
                   case when (s.industry_code, s.industry_version)
                             is distinct from (v.industry_code, v.industry_version) then s.industry_code end
                     as industry_code,
                   case when (s.industry_code, s.industry_version)
                             is distinct from (v.industry_code, v.industry_version) then s.industry_version end
                     as industry_version,
                   t.first_row
              from import_row s
              left join enterprise e on e.code = s.code
              left join enterprise_version v
                     on v.enterprise_id = e.enterprise_id and v.valid_during @> s.effective_on
              left join twice t on t.code = s.code
            """;

    private final Statements sql;
    private final ImportOrder order;
    private final Desk desk;
    private final UnitScope units;
    private final LocalDate today;

    EnterpriseStaging(Connection connection, ImportOrder order, Desk desk, UnitScope units, LocalDate today) {
        this.sql = new Statements(connection);
        this.order = order;
        this.desk = desk;
        this.units = units;
        this.today = today;
    }

    void open() throws SQLException {
        // One session, one statement at a time: sorting a million rows on disk would cost more than this.
        sql.run("set work_mem = '96MB'");
        sql.run(ROWS);
    }

    Outcome compare() throws SQLException {
        sql.run("analyze import_row");
        sql.run(CHANGES);
        sql.run("analyze import_change (outcome, enterprise_id)");
        var own = order.by().unit();
        if (own != null) {
            new RowsOutsideAuthority(sql, units, today).refuse(own);
        }
        long rejected = sql.number("""
                select count(*) from import_change where outcome not in ('CREATED', 'UPDATED', 'UNCHANGED')
                """);
        if (rejected > 0) {
            reject();
        }
        if (order.dryRun()) {
            differ();
        }
        return new Outcome(count("CREATED"), count("UPDATED"), count("UNCHANGED"), rejected);
    }

    private long count(String outcome) throws SQLException {
        return sql.number("select count(*) from import_change where outcome = ?", outcome);
    }

    private void reject() throws SQLException {
        sql.each(
                """
                select row, code, effective_on, outcome, first_row from import_change
                 where outcome not in ('CREATED', 'UPDATED', 'UNCHANGED') order by row
                """,
                row -> desk.reject(rejection(
                        row.getLong("row"),
                        row.getString("code"),
                        row.getString("outcome"),
                        row.getString("effective_on"),
                        row.getString("first_row"))));
    }

    private static Rejection rejection(long row, String code, String outcome, String day, @Nullable String first) {
        return switch (outcome) {
            case "REQUIRED" -> new Rejection(null, row, "ownership", "", outcome, List.of());
            case "CODE_TWICE_IN_FILE" ->
                new Rejection(null, row, "code", code, outcome, List.of(Objects.requireNonNull(first)));
            case "ENTERPRISE_NOT_YET_REGISTERED" -> new Rejection(null, row, "effectiveOn", day, outcome, List.of(day));
            default -> new Rejection(null, row, null, null, outcome, List.of(day));
        };
    }

    private void differ() throws SQLException {
        sql.each(
                """
                select row, code, outcome, json_strip_nulls(json_build_object(
                         'effectiveOn', effective_on, 'name', name, 'ownership', ownership, 'status', status,
                         'locationId', location_id, 'managedById', managed_by_id, 'zoneId', zone_id,
                         'industryCode', industry_code, 'industryVersion', industry_version))::text as changes
                  from import_change where outcome in ('CREATED', 'UPDATED') order by row
                """,
                row -> desk.differ(new Difference(
                        row.getLong("row"),
                        row.getString("code"),
                        row.getString("outcome"),
                        row.getString("changes"))));
    }
}
