package vn.tiendo.http;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a write did and answers.
 *
 * @param subject the aggregate, for the audit
 * @param events ids of the events written with it: the position that another service can wait for
 * @param before the state that the body took the place of, for the audit
 * @param standsByItself the subject is the row itself and nobody can ever change it: the audit names it and keeps no copy
 */
public record Written(
        int status,
        Object body,
        @Nullable URI location,
        @Nullable UUID subject,
        List<UUID> events,
        @Nullable Object before,
        boolean standsByItself) {
    public Written {
        events = List.copyOf(events);
    }

    public Written(int status, Object body, @Nullable URI location, @Nullable UUID subject, List<UUID> events) {
        this(status, body, location, subject, events, null, false);
    }

    /** 201 with the place of what is new. */
    public static Written created(Object body, URI location, UUID subject, List<UUID> events) {
        return new Written(201, body, location, subject, events);
    }

    /** 200 for a write that makes nothing new. */
    public static Written done(Object body, UUID subject, List<UUID> events) {
        return new Written(200, body, null, subject, events);
    }

    /** The same, in place of an earlier state: null when there was none. */
    public Written replacing(@Nullable Object earlier) {
        return new Written(status, body, location, subject, events, earlier, standsByItself);
    }

    /** The same, for an entry of the ledger: its subject is its id, and under that it stands unchanged for ever. */
    public Written standingByItself() {
        return new Written(status, body, location, subject, events, before, true);
    }

    Deed deed() {
        if (before != null) {
            return Deed.CHANGED;
        }
        return status == 200 ? Deed.UNCHANGED : Deed.ADDED;
    }
}
