package vn.tiendo.http;

import java.time.Duration;
import java.util.Collection;
import java.util.UUID;

/** Waits until events have arrived; a service that listens to others adapts its inbox. */
public interface PositionWait {
    /** Whether all of them are here before the time is over. */
    boolean await(Collection<UUID> events, Duration atMost);
}
