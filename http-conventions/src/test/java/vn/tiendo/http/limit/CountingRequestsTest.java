package vn.tiendo.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.limit.RateLimits.Kind;

class CountingRequestsTest {

    private static final String PORTAL = "portal";

    private final HandClock clock = new HandClock();

    private static final class HandClock implements TimeMeter {
        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }

        void pass(Duration time) {
            nanos += time.toNanos();
        }
    }

    private RateLimits limits(String times) {
        return new RateLimits(new LimitSettings(times, 60, 30, 2, 1, 3, 1), clock);
    }

    private static void take(RateLimits limits, String client, Kind kind, int times) {
        IntStream.range(0, times)
                .forEach(i -> assertThat(limits.take(client, kind).granted()).isTrue());
    }

    @Test
    void refusesTheOneAboveAndSaysWhenToComeAgain() {
        var limits = limits("1");
        take(limits, PORTAL, Kind.READS, 60);

        var refused = limits.take(PORTAL, Kind.READS);

        assertThat(refused.granted()).isFalse();
        assertThat(refused.until()).isEqualTo(Duration.ofSeconds(1));
        assertThat(refused.policy()).isEqualTo("\"reads\";q=60;w=60");
        assertThat(refused.remaining()).isEqualTo("\"reads\";r=0;t=1");
    }

    @Test
    void fillsTheBucketSteadily() {
        var limits = limits("1");
        take(limits, PORTAL, Kind.READS, 60);
        clock.pass(Duration.ofSeconds(5));
        take(limits, PORTAL, Kind.READS, 5);
        assertThat(limits.take(PORTAL, Kind.READS).granted()).isFalse();
    }

    @Test
    void countsEachClientAndEachKindByItself() {
        var limits = limits("1");
        take(limits, PORTAL, Kind.READS, 60);
        take(limits, PORTAL, Kind.WRITES, 30);
        take(limits, PORTAL, Kind.FILES, 2);
        take(limits, "another", Kind.READS, 60);
        assertThat(limits.take(PORTAL, Kind.FILES).granted()).isFalse();
    }

    @Test
    void allowsSoManyTimesTheUsual() {
        var limits = limits("100");
        take(limits, PORTAL, Kind.FILES, 200);
        assertThat(limits.take(PORTAL, Kind.FILES).granted()).isFalse();
    }

    @Test
    void countsNothingWhenOff() {
        assertThat(limits("off").areOff()).isTrue();
        assertThat(limits("1").areOff()).isFalse();
    }
}
