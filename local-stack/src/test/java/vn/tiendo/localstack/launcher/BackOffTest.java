package vn.tiendo.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private final BackOff backOff = new BackOff();

    @Test
    void growsWhileAProcessKeepsEndingAtOnceButNotBeyondHalfAMinute() {
        assertThat(backOff.after(Duration.ZERO)).isEqualTo(Duration.ofMillis(500));
        assertThat(backOff.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
        for (int i = 0; i < 20; i++) {
            backOff.after(Duration.ZERO);
        }
        assertThat(backOff.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void forgivesAProcessThatHasRunForLong() {
        backOff.after(Duration.ZERO);
        backOff.after(Duration.ZERO);
        assertThat(backOff.after(Duration.ofMinutes(2))).isEqualTo(Duration.ofMillis(500));
    }
}
