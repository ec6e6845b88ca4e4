package vn.tiendo.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The ids of events that were read and neither stored nor folded, for those who wait for one of them. */
final class PassedEvents {

    /** As long as topics keep events; SQL in {@link Inbox} says the same. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Clock clock;
    private volatile Instant looked = Instant.EPOCH;

    PassedEvents(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Notes them in the running transaction, and forgets those that are too old once in a while. */
    void note(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into passed_event (event_id) select unnest(:ids) on conflict do nothing")
                    .bindArray("ids", UUID.class, ids)
                    .execute();
            var now = clock.instant();
            if (!now.isBefore(looked.plus(BETWEEN_LOOKS))) {
                looked = now;
                handle.createUpdate("delete from passed_event where event_id < :first")
                        .bind("first", firstOf(now.minus(KEPT)))
                        .execute();
            }
        });
    }

    /** No id of version 7 made at the instant or later is smaller. */
    private static UUID firstOf(Instant instant) {
        return new UUID(instant.toEpochMilli() << 16 | 0x7000L, Long.MIN_VALUE);
    }
}
