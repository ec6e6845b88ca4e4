package vn.tiendo.localstack.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Fits a restored database to a Kafka that is empty: what had been sent and was not known to everybody waits in the
 * outbox once more, before what has never been sent, and the reading of topics begins at their beginning.
 */
final class Reconciliation {

    private static final int BATCH = 1_000;

    private static final String KEEP = "insert into on_its_way values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    // What the owner said after the moment of the backup it has not said any more: beyond its last number.
    private static final String PUT_BACK = """
            insert into outbox (id, event_id, topic, type, source, subject, sequence, occurred_at, traceparent, data)
            overriding system value
            select (select least(min(id), 0) from outbox) - row_number() over (order by sequence desc),
                   event_id, topic, type, source, subject, sequence, occurred_at, traceparent, data
              from (select distinct on (event_id) * from on_its_way) as sent
              join outbox_sequence as said using (topic, subject)
             where sequence <= said.last and not exists (select from outbox where outbox.event_id = sent.event_id)
            """;

    private final Connection database;

    Reconciliation(Connection database) {
        this.database = database;
    }

    /** Puts back what is this owner's; returns how many events that are. */
    int putBack(InFlight inFlight) throws SQLException, IOException {
        run("""
                create temporary table on_its_way (event_id uuid, topic text, type text, source text, subject uuid,
                  sequence bigint, occurred_at timestamptz, traceparent text, data text)
                """);
        try (var insert = database.prepareStatement(KEEP)) {
            int[] waiting = {0};
            inFlight.forEach(event -> {
                bind(insert, event);
                if (++waiting[0] % BATCH == 0) {
                    insert.executeBatch();
                }
            });
            insert.executeBatch();
        }
        return run(PUT_BACK);
    }

    /** The topics are new: nothing of them has been read. */
    void readFromTheBeginning() throws SQLException {
        run("update consumer_offset set next_offset = 0, fresh_through = null");
    }

    private static void bind(PreparedStatement insert, EventOnItsWay event) throws SQLException {
        insert.setObject(1, UUID.fromString(event.eventId()));
        insert.setString(2, event.topic());
        insert.setString(3, event.type());
        insert.setString(4, event.source());
        insert.setObject(5, UUID.fromString(event.subject()));
        insert.setLong(6, event.sequence());
        insert.setObject(7, OffsetDateTime.parse(event.time()));
        insert.setString(8, event.traceparent());
        insert.setString(9, event.data());
        insert.addBatch();
    }

    private int run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
