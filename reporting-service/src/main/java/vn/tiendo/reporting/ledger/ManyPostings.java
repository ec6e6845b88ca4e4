package vn.tiendo.reporting.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/**
 * Postings of many entries at once, with the counters that go with them, on a connection of the caller's in its transaction.
 * They stand in the temporary relation {@code new_posting (entry_id, unit_id, indicator_id, occurred_on, quantity, made)}.
 */
public final class ManyPostings {

    private static final String GATHER = """
            create temporary table new_unit_day on commit drop as
            select indicator_id, unit_id, occurred_on, sum(quantity) as quantity, sum(made) as made
              from new_posting group by indicator_id, unit_id, occurred_on
            """;
    private static final String POSTINGS = """
            insert into posting (entry_id, unit_id, indicator_id, occurred_on, quantity, made, recorded_at)
            select entry_id, unit_id, indicator_id, occurred_on, quantity, made, ? from new_posting
            """;
    // In the order in which all writers lock them.
    private static final String COUNTERS = """
            insert into own_unit_day as kept (indicator_id, unit_id, occurred_on, quantity, made)
            select indicator_id, unit_id, occurred_on, quantity, made from new_unit_day
             order by indicator_id, unit_id, occurred_on
            on conflict on constraint own_unit_day_pk do update
              set quantity = kept.quantity + excluded.quantity, made = kept.made + excluded.made
            """;

    private final Connection connection;

    private ManyPostings(Connection connection) {
        this.connection = connection;
    }

    /** Sums up what the counters will get: all that can be done before the instant of recording is chosen. */
    public static ManyPostings gather(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(GATHER);
            statement.execute("analyze new_unit_day");
        }
        return new ManyPostings(connection);
    }

    /** Writes postings and counters; entries that are recorded meanwhile wait only for the latter. */
    public void add(OffsetDateTime recordedAt) throws SQLException {
        try (PreparedStatement postings = connection.prepareStatement(POSTINGS)) {
            postings.setObject(1, recordedAt);
            postings.executeLargeUpdate();
        }
        try (var statement = connection.createStatement()) {
            statement.execute(COUNTERS);
        }
    }
}
