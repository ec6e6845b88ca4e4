package vn.tiendo.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The table of dead letters. */
final class DeadLetterRows {

    // A copy that the relay sent again makes no second letter.
    private static final String PUT_ASIDE = """
            insert into dead_letter (id, topic, partition, record_offset, sent_at, header_names, header_texts, value,
                                     event_id, type, subject, sequence, reason, error)
            values (:id, :topic, :partition, :offset, :sentAt, :names, :texts, :value,
                    cast(:eventId as uuid), :type, cast(:subject as uuid), cast(:sequence as bigint), :reason, :error)
            on conflict (event_id) where resolved_at is null do nothing
            """;

    /** Whose turn has come: the event before it is stored. */
    private static final String IN_TURN = """
            select %s from dead_letter as letter
             where resolved_at is null and reason = 'BEHIND'
               and exists (select from inbox where inbox.topic = letter.topic and inbox.subject = letter.subject
                              and inbox.sequence = letter.sequence - 1)
             order by id limit 100
            """.formatted(LetterRow.COLUMNS);

    private final Jdbi jdbi;

    DeadLetterRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void putAside(List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(PUT_ASIDE);
            refusals.forEach(refusal -> bind(batch, refusal));
            batch.execute();
        });
    }

    private static void bind(PreparedBatch batch, Refusal refusal) {
        var arrival = refusal.arrival();
        var event = refusal.event();
        var names = List.copyOf(arrival.headers().keySet());
        batch.bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("topic", arrival.topic())
                .bind("partition", arrival.from().partition())
                .bind("offset", arrival.offset())
                .bind("sentAt", arrival.sentAt().atOffset(ZoneOffset.UTC))
                .bindArray("names", String.class, names)
                .bindArray(
                        "texts",
                        String.class,
                        names.stream().map(arrival.headers()::get).toList())
                .bind("value", arrival.value())
                .bindByType("eventId", event == null ? null : event.id(), UUID.class)
                .bindByType("type", event == null ? null : event.type(), String.class)
                .bindByType("subject", event == null ? null : event.subject(), UUID.class)
                .bindByType("sequence", event == null ? null : event.sequence(), Long.class)
                .bind("reason", refusal.reason().name())
                .bind("error", refusal.error())
                .add();
    }

    /** Closes the letters of events that are stored now. */
    void resolve(Collection<UUID> eventIds) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                update dead_letter set resolved_at = recording_instant()
                 where resolved_at is null and event_id = any(:ids)
                """).bindArray("ids", UUID.class, eventIds).execute());
    }

    /** Says anew why a letter is not folded. */
    void refuseAgain(UUID id, String error) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update dead_letter set reason = 'REFUSED', error = :error where id = :id")
                .bind("id", id)
                .bind("error", error)
                .execute());
    }

    List<LetterRow> inTurn() {
        return jdbi.withHandle(handle -> handle.createQuery(IN_TURN)
                .map((row, context) -> LetterRow.of(row))
                .list());
    }

    Optional<LetterRow> find(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + LetterRow.COLUMNS + " from dead_letter where id = :id")
                        .bind("id", id)
                        .map((row, context) -> LetterRow.of(row))
                        .findOne());
    }

    List<DeadLetter> open(@Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + LetterRow.COLUMNS + """
                 from dead_letter
                 where resolved_at is null and (cast(:after as uuid) is null or id > cast(:after as uuid))
                 order by id limit :limit
                """)
                .bindByType("after", after, UUID.class)
                .bind("limit", limit)
                .map((row, context) -> LetterRow.of(row).letter())
                .list());
    }

    long countOpen() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from dead_letter where resolved_at is null")
                        .mapTo(Long.class)
                        .one());
    }
}
