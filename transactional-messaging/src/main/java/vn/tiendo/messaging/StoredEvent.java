package vn.tiendo.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact of another service as it was stored in the inbox.
 *
 * @param sequence the number of the event among those about its subject on its topic: 1, 2, 3, …
 * @param time when its service recorded it
 * @param json the body, byte for byte as it was sent
 * @param storedAt when it became known here, in whole milliseconds; the recording instant of what is folded with it
 * @param position its place in the order in which events became known here; grows, with gaps
 */
public record StoredEvent(
        UUID id,
        String source,
        String type,
        UUID subject,
        long sequence,
        Instant time,
        String json,
        Instant storedAt,
        long position) {}
