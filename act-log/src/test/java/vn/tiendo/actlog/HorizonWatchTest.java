package vn.tiendo.actlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HorizonWatchTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicInteger questions = new AtomicInteger();

    @Test
    void asksAgainUntilTheHorizonHasCome() {
        var watch = new HorizonWatch(() -> START.plusMillis(questions.incrementAndGet()));

        assertThat(watch.reaching(START.plusMillis(3), LONG)).isEqualTo(START.plusMillis(3));
        assertThat(questions).hasValue(3);
    }

    @Test
    void whatWasSeenIsNotAskedForAgain() {
        var watch = new HorizonWatch(() -> START.plusMillis(questions.incrementAndGet()));
        watch.reaching(START.plusMillis(1), LONG);

        watch.reaching(START, LONG);

        assertThat(questions).hasValue(1);
    }

    @Test
    void givesUpWithTheHorizonAsItIs() {
        var watch = new HorizonWatch(() -> START);

        assertThat(watch.reaching(START.plusSeconds(1), Duration.ofMillis(20))).isEqualTo(START);
    }

    @Test
    void thoseWhoWaitTogetherLearnFromOneAnswer() throws Exception {
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var watch = new HorizonWatch(() -> {
            questions.incrementAndGet();
            asked.countDown();
            await(answer);
            return START;
        });
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new ArrayList<Future<Instant>>();
            waiting.add(readers.submit(() -> watch.reaching(START, LONG)));
            await(asked);
            for (int i = 0; i < 50; i++) {
                waiting.add(readers.submit(() -> watch.reaching(START, LONG)));
            }
            answer.countDown();
            for (var reader : waiting) {
                assertThat(reader.get()).isEqualTo(START);
            }
        }
        assertThat(questions).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
