package vn.tiendo.reporting.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import vn.tiendo.events.EventSources;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.Topics;
import vn.tiendo.exchange.job.Statements;
import vn.tiendo.reporting.importing.EntriesAnnouncement;

/** Announces the entries of imports, each as by itself, on the topic of imports. */
@ApplicationScoped
class EntriesPublishing implements EntriesAnnouncement {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    // The numbers come out of the statement that moves them on, unit by unit in the order in which all writers lock
    // them.
    private static final String ANNOUNCE = """
            with counted as (
              select unit_id, count(*) as entries from announced_entry group by unit_id),
            moved as (
              insert into outbox_sequence (topic, subject, last)
              select ?, unit_id, entries from counted order by unit_id
              on conflict (topic, subject) do update set last = outbox_sequence.last + excluded.last
              returning topic, subject, last)
            insert into outbox (event_id, topic, type, source, subject, sequence, occurred_at, data)
            select uuidv7(), m.topic, ?, ?, e.unit_id, m.last - c.entries + e.nth, ?,
                   '{"entryId":"' || e.id || '","kind":"' || e.kind
                     || case when e.of_entry is null then '' else '","of":"' || e.of_entry end
                     || '","unitId":"' || e.unit_id || '","occurredOn":"' || e.occurred_on
                     || '","recordedAt":"' || cast(? as text) || '","postings":' || e.postings || '}'
              from announced_entry e
              join counted c on c.unit_id = e.unit_id
              join moved m on m.subject = e.unit_id
            """;

    @Override
    public void announceAll(Connection connection, OffsetDateTime recordedAt) throws SQLException {
        new Statements(connection)
                .run(
                        ANNOUNCE,
                        Topics.REPORTING_BULK,
                        EventTypes.PROGRESS_RECORDED,
                        EventSources.REPORTING,
                        recordedAt,
                        MILLISECONDS.format(recordedAt.toInstant()));
    }
}
