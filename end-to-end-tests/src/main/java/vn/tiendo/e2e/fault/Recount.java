package vn.tiendo.e2e.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import vn.tiendo.e2e.launch.LaunchedSystem;

/**
 * Counts again, by plain SQL over what was recorded, what the services keep. Sums of hashes stand for sets: of a million
 * streams it is enough to know that they are the same.
 */
final class Recount implements AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private static final String SENT = """
            select count(*) || ' streams, ' || coalesce(sum(last), 0) || ' events, '
                   || coalesce(sum(hashtextextended(topic || subject || ' ' || last, 0)::numeric), 0)
              from outbox_sequence where topic like ?
            """;
    private static final String STORED = """
            select count(*) || ' streams, ' || coalesce(sum(stored), 0) || ' events, '
                   || coalesce(sum(hashtextextended(topic || subject || ' ' || last, 0)::numeric), 0)
              from (select topic, subject, count(*) as stored, max(sequence) as last
                      from inbox where topic like ? group by topic, subject) as stream
            """;
    private static final String COUNTERS_THAT_DIFFER = """
            with posted as (
              select indicator_id, unit_id, occurred_on, sum(quantity) as quantity, sum(made) as made
                from (select indicator_id, unit_id, occurred_on, quantity, made from posting
                      union all
                      select indicator_id, unit_id, occurred_on, quantity, made from registry_posting) as each_one
               group by indicator_id, unit_id, occurred_on)
            select count(*) from posted full join own_unit_day counted using (indicator_id, unit_id, occurred_on)
             where coalesce(posted.quantity, 0) <> coalesce(counted.quantity, 0)
                or coalesce(posted.made, 0) <> coalesce(counted.made, 0)
            """;

    private final Connection units;
    private final Connection plans;
    private final Connection reporting;

    Recount(LaunchedSystem system) throws SQLException {
        units = system.database("units");
        plans = system.database("plans");
        reporting = system.database("reporting");
    }

    /** Returns when all that was said has been sent and stored, or false when the limit passes first. */
    boolean awaitAllSaid(Duration limit) throws SQLException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!isAllSaid()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return true;
    }

    private boolean isAllSaid() throws SQLException {
        return waiting() == 0
                && said("units").equals(stored("units"))
                && said("plans").equals(stored("plans"));
    }

    /** How many events have not been sent yet. */
    long waiting() throws SQLException {
        long waiting = 0;
        for (var database : List.of(units, plans, reporting)) {
            waiting += Long.parseLong(text(database, "select count(*) from outbox"));
        }
        return waiting;
    }

    /** How many events reporting-service has stored. */
    long stored() throws SQLException {
        return Long.parseLong(text(reporting, "select count(*) from inbox"));
    }

    List<Recounted> compare(Collection<String> acknowledged, int enterprises) throws SQLException {
        return List.of(
                Recounted.of("entries, once each", acknowledged.size(), text(reporting, """
                        select count(*) from progress_entry where source = 'fault-test'
                        """)),
                Recounted.of("acknowledged entries", acknowledged.size(), entries(acknowledged)),
                Recounted.of("counters that differ from the postings", 0, text(reporting, COUNTERS_THAT_DIFFER)),
                Recounted.of("streams of units-service in reporting-service", said("units"), stored("units")),
                Recounted.of("streams of plans-service in reporting-service", said("plans"), stored("plans")),
                Recounted.of("enterprises", enterprises, text(units, "select count(*) from enterprise")),
                Recounted.of("copies of enterprises", enterprises, text(reporting, """
                        select count(distinct enterprise_id) from known_enterprise_act where registers
                        """)),
                Recounted.of(
                        "units in plans-service",
                        unitsOf(units, "unit", "unit_id"),
                        unitsOf(plans, "known_unit_act", "unit_id")),
                Recounted.of("units in reporting-service", unitsOf(units, "unit", "unit_id"), text(reporting, """
                                select count(distinct subject_id) from known_unit_act where kind = 'CREATED'
                                """)),
                Recounted.of("reports owed", owed(plans, "obligation_due"), owed(reporting, "known_obligation_act")),
                Recounted.of("dead letters", 0, text(reporting, "select count(*) from dead_letter")));
    }

    private String said(String owner) throws SQLException {
        return text(owner.equals("units") ? units : plans, SENT, "tiendo." + owner + ".%");
    }

    private String stored(String owner) throws SQLException {
        return text(reporting, STORED, "tiendo." + owner + ".%");
    }

    private static String unitsOf(Connection database, String table, String column) throws SQLException {
        return text(database, "select count(distinct " + column + ") from " + table);
    }

    private static String owed(Connection database, String table) throws SQLException {
        return text(database, "select count(distinct (instance_id, unit_id, cutoff)) from " + table);
    }

    private String entries(Collection<String> ids) throws SQLException {
        try (var statement = reporting.prepareStatement("select count(*) from progress_entry where id = any(?)")) {
            statement.setArray(
                    1,
                    reporting.createArrayOf(
                            "uuid", ids.stream().map(UUID::fromString).toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static String text(Connection database, String sql, String... arguments) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        units.close();
        plans.close();
        reporting.close();
    }
}
