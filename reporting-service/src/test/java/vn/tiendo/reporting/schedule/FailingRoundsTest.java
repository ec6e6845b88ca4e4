package vn.tiendo.reporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailingRoundsTest {

    private final SimpleMeterRegistry seen = new SimpleMeterRegistry();

    @BeforeEach
    void watch() {
        Metrics.addRegistry(seen);
    }

    @AfterEach
    void lookAway() {
        Metrics.removeRegistry(seen);
    }

    @Test
    void areCountedByTheirWorkAndDoNotEndTheRounds() throws InterruptedException {
        var rounds = new CountDownLatch(3);
        try (var failing = new Repeated("failing for a test", Duration.ofMillis(1), () -> {
            rounds.countDown();
            throw new AssertionError("supposed");
        })) {
            failing.start();
            assertThat(rounds.await(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(seen.get("tiendo.background.failed")
                        .tag("work", "failing for a test")
                        .counter()
                        .count())
                .isGreaterThanOrEqualTo(3);
    }
}
