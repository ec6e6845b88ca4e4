package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;

/**
 * A file of entries as an administrator of databases would script it: COPY to a table, leave out what is there, insert
 * entries, postings, counters and events. Nothing is validated beyond what the tables refuse.
 */
final class PlainEntries implements AutoCloseable {

    private static final String TABLES = """
            drop schema if exists plain cascade;
            create schema plain;
            create table plain.progress_entry (like progress_entry including all);
            create table plain.posting (like posting including all,
              foreign key (entry_id) references plain.progress_entry);
            create table plain.own_unit_day (like own_unit_day including all);
            create table plain.outbox_sequence (like outbox_sequence including all);
            create table plain.outbox (like outbox including all);
            create table plain.unit (code text primary key, unit_id uuid);
            create unlogged table plain.staging (external_id text, unit_code text, occurred_on text, document text,
              admitted numeric, women numeric);
            """;
    private static final String NEW = """
            create temporary table change as
            select uuidv7() as id, u.unit_id, to_date(s.occurred_on, 'DD/MM/YYYY') as occurred_on, s.external_id, s.document,
                   s.admitted, s.women
              from plain.staging s join plain.unit u on u.code = s.unit_code
             where not exists (select from plain.progress_entry e where e.caller = 'script'
                      and coalesce(e.source, '') = '' and e.external_id = s.external_id)
            """;
    private static final String[] INSERTS = {"""
        insert into plain.progress_entry (id, kind, unit_id, occurred_on, external_id, document_number, statements, caller,
               body_hash, import_id)
        select id, 'ENTRY', unit_id, occurred_on, external_id, document,
               jsonb_build_object('<admitted>', admitted, '<women>', women), 'script', '', '<admitted>'
          from change
        """, """
        insert into plain.posting (entry_id, unit_id, indicator_id, occurred_on, quantity, made)
        select c.id, c.unit_id, p.indicator_id, c.occurred_on, p.quantity, 1
          from change c cross join lateral (values ('<admitted>'::uuid, c.admitted), ('<women>'::uuid, c.women))
               as p (indicator_id, quantity)
        """, """
        insert into plain.own_unit_day as kept (indicator_id, unit_id, occurred_on, quantity, made)
        select p.indicator_id, c.unit_id, c.occurred_on, sum(p.quantity), count(*)
          from change c cross join lateral (values ('<admitted>'::uuid, c.admitted), ('<women>'::uuid, c.women))
               as p (indicator_id, quantity)
         group by p.indicator_id, c.unit_id, c.occurred_on
        on conflict (indicator_id, unit_id, occurred_on) do update
          set quantity = kept.quantity + excluded.quantity, made = kept.made + excluded.made
        """, """
        with moved as (
          insert into plain.outbox_sequence (topic, subject, last)
          select 'tiendo.reporting.bulk.v1', unit_id, count(*) from change group by unit_id
          on conflict (topic, subject) do update set last = outbox_sequence.last + excluded.last
          returning subject, last)
        insert into plain.outbox (event_id, topic, type, source, subject, sequence, data)
        select uuidv7(), 'tiendo.reporting.bulk.v1', 'vn.tiendo.reporting.progress-recorded.v1',
               '/tiendo/reporting-service', c.unit_id,
               m.last - count(*) over (partition by c.unit_id) + row_number() over (partition by c.unit_id order by c.id),
               json_build_object('entryId', c.id, 'kind', 'ENTRY', 'unitId', c.unit_id, 'occurredOn', c.occurred_on,
                 'recordedAt', recording_instant(), 'postings', json_build_array(
                   json_build_object('indicatorId', '<admitted>', 'quantity', c.admitted),
                   json_build_object('indicatorId', '<women>', 'quantity', c.women)))::text
          from change c join moved m on m.subject = c.unit_id
        """};

    private final Connection connection;
    private final MadeUpEntries made;

    PlainEntries(Connection connection, MadeUpEntries made) throws SQLException {
        this.connection = connection;
        this.made = made;
        run(TABLES);
        for (int commune = 0; commune < made.communes().size(); commune++) {
            run("insert into plain.unit values ('" + made.codeOf(commune) + "', '"
                    + made.communes().get(commune) + "')");
        }
    }

    /** Takes the file in, in one transaction. */
    Duration load(Path csv) throws SQLException, IOException {
        long began = System.nanoTime();
        connection.setAutoCommit(false);
        run("truncate plain.staging");
        try (var file = Files.newInputStream(csv)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy plain.staging from stdin with (format csv, header)", file);
        }
        run("drop table if exists change");
        run(NEW);
        for (var insert : INSERTS) {
            run(insert);
        }
        connection.commit();
        connection.setAutoCommit(true);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.replace("<admitted>", made.admitted().toString())
                    .replace("<women>", made.women().toString()));
        }
    }

    @Override
    public void close() throws SQLException {
        run("drop schema plain cascade");
        connection.close();
    }
}
