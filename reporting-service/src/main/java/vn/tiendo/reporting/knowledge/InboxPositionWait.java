package vn.tiendo.reporting.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import vn.tiendo.http.PositionWait;
import vn.tiendo.messaging.Inbox;

/** What was waited for is not only stored: the present horizon has passed it, so that the next answer contains it. */
@ApplicationScoped
class InboxPositionWait implements PositionWait {

    private final Inbox inbox;
    private final Knowledge knowledge;

    InboxPositionWait(Inbox inbox, Knowledge knowledge) {
        this.inbox = inbox;
        this.knowledge = knowledge;
    }

    @Override
    public boolean await(Collection<UUID> events, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        return inbox.awaitAll(events, atMost)
                && knowledge.await(knowledge.now(), Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
    }
}
