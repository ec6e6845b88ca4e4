package vn.tiendo.e2e.bulk;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Entries of five years for a {@link MadeUpCountry}, written in sets by the owner of the database in the shape in which the
 * service writes them: four postings an entry, recorded a day after the fact, one in twenty forty days late. Counters are
 * left to a rebuild.
 */
final class MadeUpLedger implements AutoCloseable {

    private static final int POSTINGS_OF_AN_ENTRY = 4;
    private static final int ENTRIES_AT_ONCE = 250_000;

    // Held back while millions of rows are written: each is made again, and so checked, in the same transaction.
    private static final String WITHOUT_INDEXES = """
            alter table posting drop constraint posting_entry;
            drop index posting_recorded;
            drop index posting_of_unit
            """;
    private static final String WITH_INDEXES = """
            create index posting_recorded on posting (recorded_at);
            create index posting_of_unit on posting (indicator_id, unit_id, occurred_on);
            alter table posting add constraint posting_entry foreign key (entry_id) references progress_entry (id)
            """;
    private static final String PLACES = """
            create temporary table bench_unit on commit drop as
            select row_number() over (order by code) as number, unit_id, heir_id, ends_on from (
              select u.subject_id as unit_id, u.body::jsonb ->> 'code' as code, s.heir_id, s.ends_on
                from known_unit_act u
                left join (
                  select jsonb_array_elements_text(body::jsonb -> 'from')::uuid as unit_id,
                         (body::jsonb -> 'to' ->> 0)::uuid as heir_id, effective_on as ends_on
                    from known_unit_act where kind = 'SUCCEEDED') s on s.unit_id = u.subject_id
               where u.kind = 'CREATED' and u.body::jsonb ->> 'code' ~ ('^' || ? || '-[0-9]+-[0-9]+$')) communes
            """;
    private static final String INDICATORS = """
            create temporary table bench_indicator on commit drop as
            select row_number() over (order by indicator_id) - 1 as number, indicator_id
              from known_indicator_act where body::jsonb ->> 'code' like ? || '-%'
            """;
    private static final String ENTRIES = """
            with entry as materialized (
              select uuidv7() as id, hash, day, least(day + 1 + make_interval(secs => hash % 86000)
                       + case when hash % 20 = 0 then interval '40 days' else interval '0' end,
                       now() - interval '1 hour') as recorded_at,
                     case when day >= coalesce(u.ends_on, date '9999-01-01') then u.heir_id else u.unit_id end as unit_id
                from (select date '2022-01-01' + ((n * (current_date - date '2022-01-01')) / :all)::integer as day,
                             hashint8(n + :seed)::bigint & 2147483647 as hash
                        from generate_series(:first::bigint, :last::bigint) n) made
                join bench_unit u on u.number = 1 + (hash / 7) % (select count(*) from bench_unit)),
            written as (
              insert into progress_entry (id, kind, unit_id, occurred_on, statements, caller, body_hash, recorded_at)
              select id, 'ENTRY', unit_id, day, '{}', 'benchmark', '', recorded_at from entry order by id)
            insert into posting (entry_id, unit_id, indicator_id, occurred_on, quantity, made, recorded_at)
            select e.id, e.unit_id, i.indicator_id, e.day, 1 + (e.hash >> 3) % 8, 1, e.recorded_at
              from entry e
              join bench_indicator i on i.number between 4 * (e.hash % 5) and 4 * (e.hash % 5) + 3
             order by e.id
            """;
    // As if all that the other services said of the country had been heard before the first entry.
    private static final String HEARD_BEFORE = """
            update inbox set stored_at = '2021-12-01'
             where data::text like '%' || ? || '%' or data::text like '%' || ? || '%' or data::text like '%' || ? || '%'
            """;

    private final Connection reporting;
    private final MadeUpCountry country;

    MadeUpLedger(Connection reporting, MadeUpCountry country) {
        this.reporting = reporting;
        this.country = country;
    }

    /** What was heard of the country becomes known before the first year; a rebuild makes it so in the copies. */
    void hearBefore() throws SQLException {
        try (var statement = reporting.prepareStatement(HEARD_BEFORE)) {
            statement.setString(1, country.mark());
            statement.setString(2, country.provincePlan());
            statement.setString(3, country.countryPlan());
            statement.executeUpdate();
        }
    }

    /** Writes so many postings, spread over the years. */
    void write(int postings, int seed) throws SQLException {
        reporting.setAutoCommit(false);
        run(WITHOUT_INDEXES);
        run(PLACES, country.mark());
        run(INDICATORS, country.mark());
        long entries = postings / POSTINGS_OF_AN_ENTRY;
        for (long first = 0; first < entries; first += ENTRIES_AT_ONCE) {
            run(ENTRIES.replace(":all", Long.toString(entries))
                    .replace(":seed", seed + "000000007")
                    .replace(":first", Long.toString(first))
                    .replace(":last", Long.toString(Math.min(first + ENTRIES_AT_ONCE, entries) - 1)));
        }
        run(WITH_INDEXES);
        reporting.commit();
        reporting.setAutoCommit(true);
    }

    /** As the nightly upkeep of the database would leave it. */
    void analyze() throws SQLException {
        for (var table : new String[] {
            "progress_entry", "posting", "own_unit_day", "own_unit_month", "own_unit_year", "own_unit_known_year"
        }) {
            run("vacuum analyze " + table);
        }
    }

    private void run(String sql, String... parameters) throws SQLException {
        try (var statement = reporting.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        reporting.close();
    }
}
