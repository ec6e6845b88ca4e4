package vn.tiendo.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** What this service knows of the others: every event that arrived, once, in the order in which it became known. */
public final class Inbox {

    static final String COLUMNS =
            "event_id, source, type, subject, sequence, occurred_at, data::text as data, stored_at, position";
    private static final int PAGE = 1_000;
    private static final Duration NEW = Duration.ofMillis(100);

    // Of an event that is older than the memory of what was passed over, only this is known: that all of its time was
    // read.
    private static final String HERE = """
            select count(*) from unnest(:ids) as wanted(id)
             where exists (select from inbox where event_id = id)
                or exists (select from passed_event where event_id = id)
                or uuid_extract_version(id) = 7
                   and uuid_extract_timestamp(id) + interval '7 days' < (
                     select case when count(*) = count(fresh_through) then min(fresh_through) end from consumer_offset)
                   and not exists (select from dead_letter where event_id = id and resolved_at is null)
            """;

    private final Jdbi jdbi;
    private final InboxSignal signal;

    /** An inbox that is woken by no consumer of its own process and looks for itself. */
    public Inbox(DataSource dataSource) {
        this(dataSource, new InboxSignal());
    }

    Inbox(DataSource dataSource, InboxSignal signal) {
        this.jdbi = EnlistedJdbi.over(dataSource);
        this.signal = signal;
    }

    InboxSignal signal() {
        return signal;
    }

    /** Whether the event is stored, and so folded, or was read and passed over. */
    public boolean has(UUID eventId) {
        return holds(List.of(eventId));
    }

    /**
     * Waits until all these events are stored and folded, by this replica or by another; those of types that the service
     * passes over, until they are read.
     *
     * @return false when the limit passes first
     */
    public boolean awaitAll(Collection<UUID> eventIds, Duration limit) {
        var wanted = new HashSet<>(eventIds);
        long now = System.nanoTime();
        long deadline = now + limit.toNanos();
        // What was said a moment ago is on its way here, and is awaited a little before the database is asked.
        long look = wanted.stream().allMatch(this::isNew) ? now + InboxSignal.POLL_NANOS : now;
        while (true) {
            long seen = signal.seen();
            if (signal.hasRead(wanted)) {
                return true;
            }
            now = System.nanoTime();
            long left = deadline - now;
            if (now - look >= 0 || left <= 0) {
                if (holds(wanted)) {
                    return true;
                }
                look = now + InboxSignal.POLL_NANOS;
            }
            if (left <= 0) {
                return false;
            }
            try {
                // Another replica's batch gives no signal here, hence the short step.
                signal.awaitAfter(seen, Math.min(left, look - now));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /**
     * Gives all stored events in the order of their positions, which keeps the order of each subject. Who folds them
     * anew holds a lock that keeps the folds of arriving events out until the end.
     */
    public void replay(Consumer<StoredEvent> fold) {
        replayInPages(page -> page.forEach(fold));
    }

    /** The same, many events at once. */
    public void replayInPages(Consumer<List<StoredEvent>> fold) {
        var page = pageAfter(0);
        while (!page.isEmpty()) {
            fold.accept(page);
            page = pageAfter(page.getLast().position());
        }
    }

    /** Lets no further events in until the running transaction ends; those that are being folded end first. */
    public void hold() {
        jdbi.useHandle(handle -> handle.execute("lock table consumer_offset in exclusive mode"));
    }

    /** Until when everything that was published on the consumed topics has been read; empty before the first reading. */
    public Optional<Instant> freshThrough() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select case when count(*) = count(fresh_through) then min(fresh_through) end from consumer_offset
                """)
                .map((row, context) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .one());
    }

    private boolean isNew(UUID eventId) {
        // How old an id is by the clock that made it; wrong clocks cost a look at the database, or some milliseconds.
        long made = eventId.version() == 7 ? eventId.getMostSignificantBits() >>> 16 : 0;
        return Math.abs(System.currentTimeMillis() - made) < NEW.toMillis();
    }

    private boolean holds(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(HERE)
                        .bindArray("ids", UUID.class, ids)
                        .mapTo(Long.class)
                        .one())
                == ids.size();
    }

    private List<StoredEvent> pageAfter(long position) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + " from inbox where position > :after order by position limit :page")
                .bind("after", position)
                .bind("page", PAGE)
                .map((row, context) -> stored(row))
                .list());
    }

    static StoredEvent stored(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getObject("event_id", UUID.class),
                row.getString("source"),
                row.getString("type"),
                row.getObject("subject", UUID.class),
                row.getLong("sequence"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("data"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }
}
