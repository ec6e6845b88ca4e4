package vn.tiendo.reporting.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveClientTest {

    private static final Instant MORNING = Instant.parse("2026-11-21T01:00:00Z");
    private static final String FIRST_WORDS = "retry: 1\n\n";
    private static final LiveClient.Terms TERMS =
            new LiveClient.Terms(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofHours(1));

    private final TimeByHand time = new TimeByHand();
    private final AtomicInteger dropped = new AtomicInteger();

    @Test
    void getsOfManyDashboardsThatItHasNotReadTheLatest() {
        var stream = StreamByHand.thatIsReadByHand();
        var client = client(stream, null);
        for (int second = 1; second <= 1000; second++) {
            client.offer(dashboard(second, "v" + second));
        }
        assertThat(stream.written).containsExactly(FIRST_WORDS);

        stream.isRead();

        assertThat(stream.written).containsExactly(FIRST_WORDS, "v1000");
    }

    @Test
    void isNotToldTheSameAgainNorAnythingOlder() {
        var stream = StreamByHand.thatIsRead();
        var client = client(stream, null);
        client.offer(dashboard(2, "met"));
        client.offer(dashboard(3, "met"));
        client.offer(dashboard(1, "behind"));

        assertThat(stream.written).containsExactly(FIRST_WORDS, "met");
    }

    @Test
    void whoComesBackIsToldOnlyWhatItHasNotSeen() {
        var seen = dashboard(5, "seen").id();
        var unchanged = StreamByHand.thatIsRead();
        client(unchanged, seen).offer(dashboard(9, "seen"));
        var changed = StreamByHand.thatIsRead();
        client(changed, seen).offer(dashboard(9, "news"));

        assertThat(unchanged.written).containsExactly(FIRST_WORDS);
        assertThat(changed.written).containsExactly(FIRST_WORDS, "news");
    }

    @Test
    void getsFourInASecondAndThenTheLatestOfTheOthers() {
        var stream = StreamByHand.thatIsRead();
        var client = client(stream, null);
        for (int second = 1; second <= 10; second++) {
            client.offer(dashboard(second, "v" + second));
        }
        assertThat(stream.written).containsExactly(FIRST_WORDS, "v1", "v2", "v3", "v4");

        time.passes(Duration.ofSeconds(1));

        assertThat(stream.written).endsWith("v4", "v10");
    }

    @Test
    void isShownThatASilentStreamLives() {
        var stream = StreamByHand.thatIsRead();
        var client = client(stream, null);
        time.passes(Duration.ofSeconds(14));
        client.beat();
        assertThat(stream.written).containsExactly(FIRST_WORDS);

        time.passes(Duration.ofSeconds(1));
        client.beat();

        assertThat(stream.written).containsExactly(FIRST_WORDS, ": heartbeat\n\n");
    }

    @Test
    void isDroppedOnceWhenItNeverReads() {
        var stream = StreamByHand.thatIsReadByHand();
        var client = client(stream, null);
        client.offer(dashboard(1, "unread"));
        time.passes(Duration.ofSeconds(30));
        client.beat();
        assertThat(stream.cut).isFalse();

        time.passes(Duration.ofSeconds(1));
        client.beat();
        client.beat();

        assertThat(stream.cut).isTrue();
        assertThat(dropped).hasValue(1);
    }

    @Test
    void isNotDroppedWhileItReadsSlowly() {
        var stream = StreamByHand.thatIsReadByHand();
        var client = client(stream, null);
        for (int second = 1; second <= 10; second++) {
            client.offer(dashboard(second, "v" + second));
            time.passes(Duration.ofSeconds(20));
            client.beat();
            stream.isRead();
        }

        assertThat(stream.cut).isFalse();
    }

    @Test
    void leavesWhenItMayNotStayAnyLonger() {
        var stream = StreamByHand.thatIsRead();
        var client = client(stream, null);
        time.passes(Duration.ofMinutes(61));

        client.beat();

        assertThat(stream.ended).isTrue();
    }

    private LiveClient client(StreamByHand stream, @Nullable StreamId has) {
        var client = new LiveClient(stream, time, TERMS, has, dropped::incrementAndGet);
        client.begin(Buffer.buffer(FIRST_WORDS));
        return client;
    }

    private static LiveMessage dashboard(int second, String says) {
        return new LiveMessage(new StreamId(MORNING.plusSeconds(second), says), Buffer.buffer(says));
    }
}
