package vn.tiendo.plans.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import vn.tiendo.http.PositionWait;
import vn.tiendo.messaging.Inbox;

/** Lets a caller wait until what units-service answered has arrived here. */
@ApplicationScoped
class UnitArrivals implements PositionWait {
    private final Inbox inbox;

    UnitArrivals(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public boolean await(Collection<UUID> events, Duration atMost) {
        return inbox.awaitAll(events, atMost);
    }
}
