package vn.tiendo.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be folded and is kept until it is.
 *
 * @param eventId the event's id; like type, subject and sequence absent when the record cannot be read
 * @param error what was said against it last
 * @param resolvedAt when it was stored and folded after all; absent while it waits
 */
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        Reason reason,
        String error,
        @Nullable UUID eventId,
        @Nullable String type,
        @Nullable UUID subject,
        @Nullable Long sequence,
        Instant storedAt,
        @Nullable Instant resolvedAt) {

    /** Why a record was put aside. */
    public enum Reason {
        /** It is no event of ours. */
        UNREADABLE,
        /** A fold threw, again and again. */
        REFUSED,
        /** An earlier event about its subject is missing or refused; it is folded by itself once that one is. */
        BEHIND,
        /** Its number was taken by another event about its subject. */
        CONFLICT
    }

    /** What came of folding a dead letter again. */
    public enum Replay {
        STORED,
        ALREADY_STORED,
        STILL_UNREADABLE,
        STILL_BEHIND,
        STILL_IN_CONFLICT
    }
}
