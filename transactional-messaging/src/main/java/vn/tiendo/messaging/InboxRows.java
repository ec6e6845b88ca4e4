package vn.tiendo.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The rows of the inbox, asked and written in sets. */
final class InboxRows {

    private static final String LAST_NUMBERS = """
            select asked.topic, asked.subject, last.sequence
              from unnest(:topics, :subjects) as asked(topic, subject)
              cross join lateral (
                select sequence from inbox
                 where inbox.topic = asked.topic and inbox.subject = asked.subject
                 order by sequence desc limit 1) as last
            """;

    private static final String STORE = """
            insert into inbox (event_id, topic, source, type, subject, sequence, occurred_at, traceparent, data)
            select id, topic, source, type, subject, sequence, time, traceparent, data::json
              from unnest(:ids, :topics, :sources, :types, :subjects, :sequences, :times, :traceparents, :data)
                with ordinality
                as arrived(id, topic, source, type, subject, sequence, time, traceparent, data, place)
             order by place
            returning event_id, position, stored_at, occurred_at
            """;

    private final Jdbi jdbi;

    InboxRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Which of these events are stored. */
    Set<UUID> known(Collection<UUID> ids) {
        return new HashSet<>(
                jdbi.withHandle(handle -> handle.createQuery("select event_id from inbox where event_id = any(:ids)")
                        .bindArray("ids", UUID.class, ids)
                        .mapTo(UUID.class)
                        .list()));
    }

    /** The number of the last stored event of each line that has any. */
    Map<Line, Long> lastNumbers(Collection<Line> lines) {
        var last = new HashMap<Line, Long>();
        jdbi.useHandle(handle -> handle.createQuery(LAST_NUMBERS)
                .bindArray(
                        "topics", String.class, lines.stream().map(Line::topic).toList())
                .bindArray(
                        "subjects",
                        UUID.class,
                        lines.stream().map(Line::subject).toList())
                .map((row, context) -> Map.entry(
                        new Line(row.getString("topic"), row.getObject("subject", UUID.class)),
                        row.getLong("sequence")))
                .forEach(entry -> last.put(entry.getKey(), entry.getValue())));
        return last;
    }

    /** Stores the events; returns them as stored, in the same order. */
    List<StoredEvent> store(List<ArrivedEvent> events) {
        // What was sent is not read back: as json the column keeps the very text.
        var byId = new HashMap<UUID, ArrivedEvent>();
        events.forEach(event -> byId.put(event.id(), event));
        return jdbi.withHandle(handle -> handle.createQuery(STORE)
                .bindArray("ids", UUID.class, column(events, ArrivedEvent::id))
                .bindArray(
                        "topics",
                        String.class,
                        column(events, event -> event.arrival().topic()))
                .bindArray("sources", String.class, column(events, ArrivedEvent::source))
                .bindArray("types", String.class, column(events, ArrivedEvent::type))
                .bindArray("subjects", UUID.class, column(events, ArrivedEvent::subject))
                .bindArray("sequences", Long.class, column(events, ArrivedEvent::sequence))
                .bindArray(
                        "times",
                        OffsetDateTime.class,
                        column(events, event -> event.time().atOffset(ZoneOffset.UTC)))
                .bindArray("traceparents", String.class, column(events, ArrivedEvent::traceparent))
                .bindArray("data", String.class, column(events, ArrivedEvent::json))
                .map((row, context) -> stored(row, byId))
                .list());
    }

    private static StoredEvent stored(ResultSet row, Map<UUID, ArrivedEvent> byId) throws SQLException {
        var event = Objects.requireNonNull(byId.get(row.getObject("event_id", UUID.class)));
        return new StoredEvent(
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.sequence(),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                event.json(),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    // An array, as a list of the JDK's takes no nulls.
    private static Object[] column(List<ArrivedEvent> events, Function<ArrivedEvent, ?> field) {
        return events.stream().map(field).toArray();
    }
}
