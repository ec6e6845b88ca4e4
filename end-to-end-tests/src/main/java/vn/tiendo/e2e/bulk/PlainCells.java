package vn.tiendo.e2e.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;

/**
 * The same quotas as an administrator of databases would script them: COPY into a table, the documents and events of the
 * tables made of it, and what is read written as one statement. Nothing is validated, and nobody is asked for a right.
 */
final class PlainCells implements AutoCloseable {

    private static final String TABLES = """
            drop schema if exists plain cascade;
            create schema plain;
            create unlogged table plain.staging (unit_id uuid, place int, cell text);
            create table plain.allocation_assigned (like allocation_assigned including all);
            create table plain.allocation_cell (like allocation_cell including all);
            create table plain.outbox (like outbox including all);
            """;
    private static final String DOCUMENTS = """
            insert into plain.allocation_assigned (effective_on, allocation_id, target_id, plan_id, period_from, period_through,
                   cells, cells_total, cells_numbered, closed, made_up)
            select '2026-01-10', uuidv7(), uuidv7(), '00000000-0000-7000-8000-000000000000', '2026-01-01', '2026-12-31',
                   jsonb_agg(jsonb_build_object('unitId', unit_id, 'cell', cell)), sum(cell::numeric), count(*), false, false
              from plain.staging group by place order by place
            """;
    private static final String CELLS = """
            insert into plain.allocation_cell (allocation_id, unit_id, cell, number)
            select a.allocation_id, (c ->> 'unitId')::uuid, c ->> 'cell', (c ->> 'cell')::numeric
              from plain.allocation_assigned a cross join jsonb_array_elements(a.cells) c
            """;
    private static final String EVENTS = """
            insert into plain.outbox (event_id, topic, type, source, subject, sequence, data)
            select uuidv7(), 'tiendo.plans.v1', 'vn.tiendo.plans.allocation-assigned.v1', '/tiendo/plans-service', plan_id,
                   row_number() over (), jsonb_build_object('allocationId', allocation_id, 'cells', cells)::text
              from plain.allocation_assigned
            """;

    private final Connection connection;

    PlainCells(Connection connection) throws SQLException {
        this.connection = connection;
        run(TABLES);
    }

    /** Takes the form in, in one transaction. */
    Duration load(String form, int columns) throws SQLException, IOException {
        var rows = rows(form, columns);
        long began = System.nanoTime();
        connection.setAutoCommit(false);
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy plain.staging (unit_id, place, cell) from stdin",
                        new ByteArrayInputStream(rows.getBytes(UTF_8)));
        run(DOCUMENTS);
        run(CELLS);
        run(EVENTS);
        connection.commit();
        connection.setAutoCommit(true);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static String rows(String form, int columns) {
        var lines = form.lines().toArray(String[]::new);
        var rows = new StringBuilder();
        for (int line = 3; line < lines.length; line++) {
            var cells = lines[line].split(",", -1);
            for (int place = 0; place < columns; place++) {
                rows.append(cells[0]).append('\t').append(place).append('\t');
                rows.append(cells[cells.length - columns + place]).append('\n');
            }
        }
        return rows.toString();
    }

    /** Reads fifty units with all their cells, in milliseconds. */
    double page(String plan, int number) throws SQLException {
        return timed("""
                select c.* from allocation_assigned a join allocation_cell c using (allocation_id)
                 where a.plan_id = '%s' and c.unit_id in (
                   select unit_id from allocation_unit where plan_id = '%s' order by place offset %d limit 50)
                """.formatted(plan, plan, 50 * number));
    }

    /** Sums all cells of a plan, each by its last table, in milliseconds. */
    double sums(String plan) throws SQLException {
        return timed("""
                select target_id, period_from, sum(number) from (
                  select distinct on (a.target_id, a.period_from, c.unit_id) a.target_id, a.period_from, c.number
                    from allocation_assigned a join allocation_cell c using (allocation_id) where a.plan_id = '%s'
                   order by a.target_id, a.period_from, c.unit_id, a.effective_on desc, a.position desc) last
                 group by target_id, period_from
                """.formatted(plan));
    }

    private double timed(String sql) throws SQLException {
        long began = System.nanoTime();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
        return (System.nanoTime() - began) / 1e6;
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
