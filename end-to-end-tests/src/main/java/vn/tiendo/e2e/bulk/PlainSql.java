package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;

/**
 * The same work as an administrator of databases would script it: COPY the file to a table, join it with equal tables,
 * insert enterprises, acts, versions and events. Nothing is validated beyond what the tables refuse.
 */
final class PlainSql implements AutoCloseable {

    private static final String TABLES = """
            drop schema if exists plain cascade;
            create schema plain;
            create table plain.enterprise (like enterprise including all);
            create table plain.enterprise_act (like enterprise_act including all,
              foreign key (enterprise_id) references plain.enterprise);
            create table plain.enterprise_version (like enterprise_version including all);
            create table plain.outbox_sequence (like outbox_sequence including all);
            create table plain.outbox (like outbox including all);
            create unlogged table plain.staging (code text, effective_on text, name text, ownership text, location text,
              industry_code text, industry_version text);
            """;
    private static final String CHANGES = """
            create temporary table change as
            select coalesce(e.enterprise_id, uuidv7()) as enterprise_id, e.enterprise_id is null as is_new, s.code,
                   to_date(s.effective_on, 'DD/MM/YYYY') as effective_on, s.name,
                   lower(translate(s.name, 'ÁÀẢÃẠáàảãạĐđ', 'AAAAAaaaaaDd')) as name_key, s.ownership,
                   u.unit_id as location_id, s.industry_code, s.industry_version
              from plain.staging s
              left join plain.enterprise e on e.code = s.code
              left join plain.enterprise_version v on v.enterprise_id = e.enterprise_id
                    and v.valid_during @> to_date(s.effective_on, 'DD/MM/YYYY')
              join unit_version u on u.code = s.location and u.valid_during @> to_date(s.effective_on, 'DD/MM/YYYY')
             where v.enterprise_id is null
                or (s.name, s.ownership, u.unit_id, s.industry_code, s.industry_version)
                   is distinct from (v.name, v.ownership, v.location_id, v.industry_code, v.industry_version)
            """;
    private static final String[] INSERTS = {
        "insert into plain.enterprise (enterprise_id, code) select enterprise_id, code from change where is_new",
        """
        insert into plain.enterprise_act (enterprise_id, type, effective_on, recorded_by, name, name_key, ownership, status,
               location_id, industry_code, industry_version)
        select enterprise_id, case when is_new then 'REGISTERED' else 'CHANGED' end, effective_on, 'script', name, name_key,
               ownership, 'ACTIVE', location_id, industry_code, industry_version from change
        """,
        """
        insert into plain.enterprise_version (enterprise_id, valid_during, code, name, name_key, ownership, status,
               location_id, industry_code, industry_version)
        select enterprise_id, daterange(effective_on, null), code, name, name_key, ownership, 'ACTIVE', location_id,
               industry_code, industry_version from change where is_new
        """,
        """
        insert into plain.outbox_sequence (topic, subject, last)
        select 'tiendo.units.bulk.v1', enterprise_id, 1 from change
        on conflict (topic, subject) do update set last = outbox_sequence.last + 1
        """,
        """
        insert into plain.outbox (event_id, topic, type, source, subject, sequence, data)
        select uuidv7(), q.topic, 'vn.tiendo.units.enterprise-registered.v1', '/tiendo/units-service', enterprise_id, q.last,
               jsonb_strip_nulls(jsonb_build_object('enterpriseId', enterprise_id, 'effectiveOn', effective_on, 'recordedAt',
                 recording_instant(), 'code', code, 'name', name, 'ownership', ownership, 'status', 'ACTIVE',
                 'locationId', location_id, 'industry',
                 jsonb_build_object('code', industry_code, 'version', industry_version)))::text
          from change join plain.outbox_sequence q on q.subject = enterprise_id
        """
    };

    private final Connection connection;

    PlainSql(Connection connection) throws SQLException {
        this.connection = connection;
        run(TABLES);
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
        run(CHANGES);
        for (var insert : INSERTS) {
            run(insert);
        }
        connection.commit();
        connection.setAutoCommit(true);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        run("drop schema plain cascade");
        connection.close();
    }
}
