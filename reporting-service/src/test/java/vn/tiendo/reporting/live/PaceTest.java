package vn.tiendo.reporting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaceTest {

    private static final long MILLISECOND = Duration.ofMillis(1).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @Test
    void letsTheFirstGoAtOnceAndOneAfterAQuietWhileToo() {
        var pace = Pace.even();

        assertThat(pace.waitAt(0)).isZero();
        pace.went(0);
        assertThat(pace.waitAt(2 * SECOND)).isZero();
    }

    @Test
    void letsASecondOneFollowSoonAndSpacesTheOthersEvenly() {
        var went = inAFlowWithoutEnd(Pace.even(), 6);

        assertThat(gaps(went)).containsExactly(20L, 260L, 260L, 460L, 260L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverLetsMoreThanFourGoInASecond(long seed) {
        var random = new Random(seed);
        for (var pace : List.of(Pace.even(), Pace.bounded())) {
            var went = new ArrayList<Long>();
            long now = 0;
            for (int i = 0; i < 200; i++) {
                now += (long) (random.nextDouble() * random.nextDouble() * SECOND);
                now += pace.waitAt(now);
                pace.went(now);
                went.add(now);
            }
            for (int i = Pace.IN_A_SECOND; i < went.size(); i++) {
                assertThat(went.get(i) - went.get(i - Pace.IN_A_SECOND)).isGreaterThanOrEqualTo(SECOND);
            }
        }
    }

    private static List<Long> inAFlowWithoutEnd(Pace pace, int count) {
        var went = new ArrayList<Long>();
        long now = 0;
        for (int i = 0; i < count; i++) {
            now += pace.waitAt(now);
            pace.went(now);
            went.add(now);
        }
        return went;
    }

    private static List<Long> gaps(List<Long> went) {
        var gaps = new ArrayList<Long>();
        for (int i = 1; i < went.size(); i++) {
            gaps.add((went.get(i) - went.get(i - 1)) / MILLISECOND);
        }
        return gaps;
    }
}
