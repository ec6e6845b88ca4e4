package vn.tiendo.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * Says facts to the other services in the transaction that makes them true: both are committed, or neither is.
 *
 * <p>Events about one subject are sent in the order of the commits. The row of the subject's last number is locked until
 * the transaction ends; one that speaks about several subjects does so in a steady order, such as by id.
 */
public final class Outbox {

    private static final String APPEND = """
            with numbered as (
              insert into outbox_sequence (topic, subject, last) values (?, ?, 1)
              on conflict (topic, subject) do update set last = outbox_sequence.last + 1
              returning last)
            insert into outbox (event_id, topic, type, source, subject, sequence, traceparent, data)
            select ?, ?, ?, ?, ?, last, ?, ? from numbered
            """;

    private final Jdbi jdbi;
    private final TraceParent trace;

    public Outbox(DataSource dataSource, TraceParent trace) {
        this.jdbi = EnlistedJdbi.over(dataSource);
        this.trace = trace;
    }

    /**
     * Writes the event into the running transaction.
     *
     * @return the event's id, which a caller may wait for in another service
     * @throws IllegalStateException when no transaction runs
     */
    public UUID append(OutgoingEvent event) {
        return appendAll(List.of(event)).getFirst();
    }

    /** Writes events in this order, in one round trip; returns their ids in the same order. */
    public List<UUID> appendAll(List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> {
            if (!handle.isInTransaction()) {
                throw new IllegalStateException("An event is written only in the transaction that makes it true");
            }
            return append(handle.getConnection(), events);
        });
    }

    // Plain JDBC: every write of every service passes here.
    private List<UUID> append(Connection connection, List<OutgoingEvent> events) {
        var traceparent = trace.current();
        var ids = new ArrayList<UUID>(events.size());
        try (var append = connection.prepareStatement(APPEND)) {
            for (var event : events) {
                var id = UuidCreator.getTimeOrderedEpoch();
                ids.add(id);
                append.setString(1, event.topic());
                append.setObject(2, event.subject());
                append.setObject(3, id);
                append.setString(4, event.topic());
                append.setString(5, event.type());
                append.setString(6, event.source());
                append.setObject(7, event.subject());
                append.setString(8, traceparent);
                append.setString(9, event.json());
                append.addBatch();
            }
            append.executeBatch();
            return List.copyOf(ids);
        } catch (SQLException e) {
            throw new IllegalStateException("events cannot be written", e);
        }
    }
}
