package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SendingTest {

    private static final CompletableFuture<Void> ACKNOWLEDGED = CompletableFuture.completedFuture(null);
    private static final CompletableFuture<Void> REFUSED =
            CompletableFuture.failedFuture(new IllegalStateException("The broker went away"));

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void isDoneWithWhatIsAcknowledged() {
        var rows = List.of(row(1, one), row(2, other));
        var sending = Sending.of(rows, List.of(ACKNOWLEDGED, ACKNOWLEDGED));
        assertThat(sending).isEqualTo(new Sending(rows, null));
    }

    @Test
    void sendsAgainWhatOvertookARefusedEventOfItsSubject() {
        var rows = List.of(row(1, one), row(2, one), row(3, other), row(4, one));
        var sending = Sending.of(rows, List.of(ACKNOWLEDGED, REFUSED, ACKNOWLEDGED, ACKNOWLEDGED));
        assertThat(sending.done()).containsExactly(rows.get(0), rows.get(2));
        assertThat(sending.failure()).hasRootCauseMessage("The broker went away");
    }

    private static OutboxRow row(long id, UUID subject) {
        var time = Instant.parse("2026-11-21T02:00:00Z");
        return new OutboxRow(id, UUID.randomUUID(), "units", "type", "/tests", subject, id, time, null, "{}");
    }
}
