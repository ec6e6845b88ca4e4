package vn.tiendo.http.sample;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import vn.tiendo.http.PositionWait;

/** An inbox that one event has reached. */
@Singleton
public class Arrivals implements PositionWait {
    public static final UUID HERE = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Override
    public boolean await(Collection<UUID> events, Duration atMost) {
        return events.stream().allMatch(HERE::equals);
    }
}
