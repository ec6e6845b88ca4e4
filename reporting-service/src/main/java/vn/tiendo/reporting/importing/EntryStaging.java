package vn.tiendo.reporting.importing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.tiendo.exchange.Column;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.exchange.job.Desk;
import vn.tiendo.exchange.job.Difference;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Outcome;
import vn.tiendo.exchange.job.Statements;

/**
 * Good rows beside what is recorded under their external ids. The rows stand in {@code import_row}; those that are not simply
 * new are named in {@code import_other}, with why.
 */
final class EntryStaging {

    /** The columns that are staged as they are read. */
    static final List<Column> AS_READ = List.of(
            EntryFormat.SOURCE,
            EntryFormat.EXTERNAL_ID,
            EntryFormat.DOCUMENT_NUMBER,
            EntryFormat.DOCUMENT_DATE,
            EntryFormat.ENTERPRISE,
            EntryFormat.ORGANISATION,
            EntryFormat.PLAN);

    static final String COLUMNS = "import_row (row, sheet, unit_id, nth, occurred_on, source, external_id,"
            + " document_number, document_date, enterprise_id, organisation_id, plan_id, statements, indicators, quantities,"
            + " postings)";

    /** The rows that are recorded when the import is applied. */
    static final String NEW_ROWS = """
            import_row s left join import_other o on o.row = s.row and o.sheet is not distinct from s.sheet
             where coalesce(o.outcome, 'CREATED') = 'CREATED'
            """;

    private static final String ROWS = """
            create temporary table import_row (
              row bigint, sheet text, id uuid default uuidv7(), unit_id uuid, nth bigint, occurred_on date, source text,
              external_id text, document_number text, document_date date, enterprise_id uuid, organisation_id uuid,
              plan_id uuid, statements jsonb, indicators uuid[], quantities numeric[], postings text)
            """;

    // An entry that was taken back with its import may come again; one that was reversed by itself stays as it is.
    private static final String OTHERS = """
            create temporary table import_other as
            with twice as materialized (
              select coalesce(source, '') as source, external_id, min(row) as first_row
                from import_row group by 1, 2 having count(*) > 1),
            known as materialized (
              select distinct on (s.sheet, s.row) s.sheet, s.row, e.repetition,
                     exists (select from import_undo u where u.import_id = e.import_id) as undone,
                     e.unit_id = s.unit_id and e.occurred_on = s.occurred_on and e.statements = s.statements
                       and (e.document_number, e.document_date, e.enterprise_id, e.organisation_id, e.plan_id)
                         is not distinct from
                           (s.document_number, s.document_date, s.enterprise_id, s.organisation_id, s.plan_id) as same
                from import_row s
                join progress_entry e on e.caller = ? and coalesce(e.source, '') = coalesce(s.source, '')
                     and e.external_id = s.external_id and e.external_id is not null
               order by s.sheet, s.row, e.repetition desc)
            select s.sheet, s.row, null::text as first_row, k.repetition + 1 as repetition,
                   case when k.undone then 'CREATED' when k.same then 'UNCHANGED' else 'EXTERNAL_ID_REUSED' end as outcome
              from import_row s join known k on k.row = s.row and k.sheet is not distinct from s.sheet
             where not exists (
               select from twice t where t.source = coalesce(s.source, '') and t.external_id = s.external_id)
            union all
            select s.sheet, s.row, t.first_row::text, 0, 'EXTERNAL_ID_TWICE_IN_FILE'
              from import_row s join twice t on t.source = coalesce(s.source, '') and t.external_id = s.external_id
            """;

    // Events of a unit are numbered without gaps, so the rows that are not recorded must not be counted.
    private static final String NUMBER_ANEW = """
            update import_row r set nth = n.nth
              from (select s.row, s.sheet, row_number() over (partition by s.unit_id order by s.sheet, s.row) as nth
                      from <new rows>) n
             where n.row = r.row and n.sheet is not distinct from r.sheet
            """.replace("<new rows>", NEW_ROWS);

    private final Statements sql;
    private final ImportOrder order;
    private final Desk desk;

    EntryStaging(Connection connection, ImportOrder order, Desk desk) {
        this.sql = new Statements(connection);
        this.order = order;
        this.desk = desk;
    }

    void open() throws SQLException {
        // One session, one statement at a time: sorting a million rows on disk would cost more than this.
        sql.run("set work_mem = '96MB'");
        sql.run(ROWS);
    }

    Outcome compare() throws SQLException {
        sql.run("analyze import_row (row, unit_id, external_id)");
        sql.run(OTHERS, order.by().subject());
        sql.run("analyze import_other");
        long others = sql.number("select count(*) from import_other");
        long unchanged = count("UNCHANGED");
        long rejected = count("EXTERNAL_ID_REUSED") + count("EXTERNAL_ID_TWICE_IN_FILE");
        if (others > 0) {
            sql.run(NUMBER_ANEW);
            reject();
        }
        if (order.dryRun()) {
            differ();
        }
        long all = sql.number("select count(*) from import_row");
        return new Outcome(all - unchanged - rejected, 0, unchanged, rejected);
    }

    private long count(String outcome) throws SQLException {
        return sql.number("select count(*) from import_other where outcome = ?", outcome);
    }

    private void reject() throws SQLException {
        sql.each("""
                select s.sheet, s.row, s.external_id, o.outcome, o.first_row
                  from import_other o join import_row s on s.row = o.row and s.sheet is not distinct from o.sheet
                 where o.outcome in ('EXTERNAL_ID_REUSED', 'EXTERNAL_ID_TWICE_IN_FILE') order by s.sheet, s.row
                """, row -> desk.reject(rejection(row)));
    }

    private static Rejection rejection(ResultSet row) throws SQLException {
        var first = row.getString("first_row");
        return new Rejection(
                row.getString("sheet"),
                row.getLong("row"),
                EntryFormat.EXTERNAL_ID.name(),
                row.getString("external_id"),
                row.getString("outcome"),
                first == null ? List.of() : List.of(first));
    }

    private void differ() throws SQLException {
        sql.each(
                """
                select s.row, s.external_id, json_strip_nulls(json_build_object(
                         'unitId', s.unit_id, 'occurredOn', s.occurred_on, 'documentNumber', s.document_number,
                         'postings', s.postings::json))::text as changes
                  from <new rows> order by s.sheet, s.row
                """.replace("<new rows>", NEW_ROWS),
                row -> desk.differ(new Difference(
                        row.getLong("row"), row.getString("external_id"), "CREATED", row.getString("changes"))));
    }
}
