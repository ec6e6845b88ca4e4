package vn.tiendo.reporting.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TryingAgainTest {

    private static final Instant LAST = Instant.parse("2026-03-11T01:31:00Z");
    private static final RetrySchedule SCHEDULE =
            new RetrySchedule(List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)));

    @Test
    void waitsLongerAfterEachFailureAndGivesUpAfterTheLast() {
        assertThat(SCHEDULE.afterFailure(1, LAST, Duration.ZERO)).contains(LAST.plusSeconds(5));
        assertThat(SCHEDULE.afterFailure(2, LAST, Duration.ZERO)).contains(LAST.plusSeconds(300));
        assertThat(SCHEDULE.afterFailure(3, LAST, Duration.ZERO)).isEmpty();
    }

    @Test
    void leavesAReceiverAloneAsLongAsItAsks() {
        assertThat(SCHEDULE.afterFailure(1, LAST, Duration.ofSeconds(60))).contains(LAST.plusSeconds(60));
        assertThat(SCHEDULE.afterFailure(2, LAST, Duration.ofSeconds(60))).contains(LAST.plusSeconds(300));
    }
}
