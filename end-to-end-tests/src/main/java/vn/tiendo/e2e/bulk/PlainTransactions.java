package vn.tiendo.e2e.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * The transaction of a single entry as a script would send it, prepared, to tables that are equal to those of the service:
 * entry, postings, counters, event, audit row and answer for a repeated key. Nothing is validated, nothing is answered.
 */
final class PlainTransactions implements AutoCloseable {

    private static final String TABLES = """
            drop schema if exists plain cascade;
            create schema plain;
            create table plain.progress_entry (like progress_entry including all);
            create table plain.posting (like posting including all,
              foreign key (entry_id) references plain.progress_entry);
            create table plain.own_unit_day (like own_unit_day including all);
            create table plain.outbox_sequence (like outbox_sequence including all);
            create table plain.outbox (like outbox including all);
            create table plain.audit_row (like audit_row including all);
            create table plain.idempotency_key (like idempotency_key including all);
            create function plain.wake() returns trigger language plpgsql as $$
              begin notify plain_outbox; return null; end $$;
            create trigger wake after insert on plain.outbox for each statement execute function plain.wake();
            """;

    private final Databases databases;

    PlainTransactions(Databases databases) throws SQLException {
        this.databases = databases;
        run(TABLES);
    }

    private void run(String sql) throws SQLException {
        try (var connection = databases.open("reporting");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Clients.Client client(MadeUpEntries made) throws SQLException {
        return new OneClient(databases.open("reporting"), made);
    }

    @Override
    public void close() throws SQLException {
        run("drop schema plain cascade");
    }

    private static final class OneClient implements Clients.Client {

        private final Connection connection;
        private final MadeUpEntries made;
        private final Random random = new Random();
        private final List<PreparedStatement> statements = new ArrayList<>();

        OneClient(Connection connection, MadeUpEntries made) throws SQLException {
            this.connection = connection;
            this.made = made;
            connection.setAutoCommit(false);
            prepare("""
                    insert into plain.idempotency_key (caller, key, request_hash, status, body, location, position,
                      answered_at, expires_at)
                    values ('script', ?::uuid::text, repeat('a', 64), 201, repeat('b', 600), repeat('c', 60), ?, now(),
                      now() + interval '2 days')
                    """);
            prepare("""
                    insert into plain.progress_entry (id, kind, unit_id, occurred_on, document_number, statements, caller,
                      body_hash)
                    values (?, 'ENTRY', ?, ?, '41-BC/ĐU', ?::jsonb, 'script', repeat('a', 64))
                    """);
            prepare("""
                    insert into plain.posting (entry_id, unit_id, indicator_id, occurred_on, quantity, made)
                    values (?, ?, ?, ?, 5, 1), (?, ?, ?, ?, 2, 1)
                    """);
            prepare("""
                    insert into plain.own_unit_day as kept (indicator_id, unit_id, occurred_on, quantity, made)
                    values (?, ?, ?, 5, 1), (?, ?, ?, 2, 1)
                    on conflict (indicator_id, unit_id, occurred_on) do update
                      set quantity = kept.quantity + excluded.quantity, made = kept.made + excluded.made
                    """);
            prepare("""
                    insert into plain.outbox_sequence (topic, subject, last) values ('tiendo.reporting.v1', ?, 1)
                    on conflict (topic, subject) do update set last = outbox_sequence.last + 1
                    """);
            prepare("""
                    insert into plain.outbox (event_id, topic, type, source, subject, sequence, data)
                    select ?, 'tiendo.reporting.v1', 'vn.tiendo.reporting.progress-recorded.v1', '/tiendo/reporting-service',
                      subject, last, repeat('d', 400)
                      from plain.outbox_sequence where topic = 'tiendo.reporting.v1' and subject = ?
                    """);
            prepare("""
                    insert into plain.audit_row (at, caller, roles, action, subject, trace_id)
                    values (now(), 'script', 'reporter', 'progress.enter', ?, repeat('e', 32))
                    """);
        }

        private void prepare(String sql) throws SQLException {
            statements.add(connection.prepareStatement(sql));
        }

        @Override
        public void doOne() throws SQLException {
            var entry = UUID.randomUUID();
            var unit = made.commune(random);
            var day = made.day(random);
            var text = "{\"" + made.admitted() + "\":5,\"" + made.women() + "\":2}";
            run(0, entry, entry.toString());
            run(1, entry, unit, day, text);
            run(2, entry, unit, made.admitted(), day, entry, unit, made.women(), day);
            run(3, made.admitted(), unit, day, made.women(), unit, day);
            run(4, unit);
            run(5, entry, unit);
            run(6, entry);
            connection.commit();
        }

        private void run(int number, Object... parameters) throws SQLException {
            var statement = statements.get(number);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
