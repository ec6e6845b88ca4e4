package vn.tiendo.reporting.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveDashboardTest {

    private static final Instant MORNING = Instant.parse("2026-11-21T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final UUID SHOWN = new UUID(0, 1);
    private static final UUID WITHIN = new UUID(0, 2);
    private static final UUID ELSEWHERE = new UUID(0, 3);
    private static final LiveClient.Terms TERMS =
            new LiveClient.Terms(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofHours(1));

    private final TimeByHand time = new TimeByHand();
    private final LiveDashboard dashboard = new LiveDashboard(this::draw, time, Runnable::run);
    private int drawings;
    private boolean failing;

    @Test
    void isDrawnOnceForAllWhoComeTogether() {
        var first = watchedBy(null);
        dashboard.present();
        var second = watchedBy(null);

        assertThat(drawings).isOne();
        assertThat(first.written).isEqualTo(second.written).containsExactly("1");
    }

    @Test
    void isDrawnAgainForAllWhenWhatItShowsHasChanged() {
        var first = watchedBy(null);
        var second = watchedBy(null);

        dashboard.changed(List.of(new Change(SHOWN, WITHIN, at(5))));
        time.passes(Duration.ofSeconds(1));

        assertThat(drawings).isEqualTo(2);
        assertThat(first.written).isEqualTo(second.written).containsExactly("1", "2");
    }

    @Test
    void isLeftAsItIsByWhatItDoesNotShow() {
        watchedBy(null);

        dashboard.changed(List.of(
                new Change(new UUID(0, 9), WITHIN, at(5)),
                new Change(SHOWN, ELSEWHERE, at(5)),
                new Change(SHOWN, WITHIN, at(0))));
        time.passes(Duration.ofSeconds(1));

        assertThat(drawings).isOne();
    }

    @Test
    void isDrawnFourTimesASecondInASteadyFlow() {
        watchedBy(null);
        for (int i = 0; i < 1000; i++) {
            dashboard.changed(List.of(Change.ofAnything(at(60 + i))));
            time.passes(Duration.ofMillis(10));
        }

        assertThat(drawings).isBetween(36, 41);
    }

    @Test
    void isDrawnAgainAfterAFailure() {
        var client = watchedBy(null);
        failing = true;
        dashboard.changed(List.of(Change.ofAnything(at(5))));
        time.passes(Duration.ofMillis(500));
        assertThat(client.written).containsExactly("1");

        failing = false;
        time.passes(Duration.ofSeconds(2));

        assertThat(client.written).containsExactly("1", "2");
    }

    @Test
    void isDrawnAgainWhenTheDayTurns() {
        var client = watchedBy(null);
        dashboard.review(TODAY, at(3));
        time.passes(Duration.ofSeconds(2));
        assertThat(client.written).containsExactly("1");

        dashboard.review(TODAY.plusDays(1), at(5));
        time.passes(Duration.ofSeconds(2));

        assertThat(client.written).containsExactly("1", "2");
    }

    @Test
    void knowsThatSomebodyWasShownSomethingLaterElsewhere() {
        watchedBy(null);

        assertThat(dashboard.isBehind(new StreamId(at(5), "x"))).isTrue();
        assertThat(dashboard.isBehind(new StreamId(at(0), "x"))).isFalse();
    }

    private StreamByHand watchedBy(@Nullable StreamId has) {
        dashboard.present();
        var stream = StreamByHand.thatIsRead();
        dashboard.add(new LiveClient(stream, time, TERMS, has, () -> {}));
        return stream;
    }

    private Drawn draw(Instant toShow) {
        if (failing) {
            throw new IllegalStateException("the database is away");
        }
        drawings++;
        var knownAt = toShow.isAfter(at(1)) ? toShow : at(1);
        var says = Integer.toString(drawings);
        return new Drawn(
                new LiveMessage(new StreamId(knownAt, says), Buffer.buffer(says)),
                TODAY,
                new Concern(Set.of(SHOWN), Set.of(WITHIN)));
    }

    private static Instant at(int second) {
        return MORNING.plusSeconds(second);
    }
}
