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
 */
public record Written(
        int status,
        Object body,
        @Nullable URI location,
        @Nullable UUID subject,
        List<UUID> events) {
    public Written {
        events = List.copyOf(events);
    }

    /** 201 with the place of what is new. */
    public static Written created(Object body, URI location, UUID subject, List<UUID> events) {
        return new Written(201, body, location, subject, events);
    }

    /** 200 for a write that makes nothing new. */
    public static Written done(Object body, UUID subject, List<UUID> events) {
        return new Written(200, body, null, subject, events);
    }
}
