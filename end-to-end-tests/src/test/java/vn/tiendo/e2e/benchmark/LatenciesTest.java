package vn.tiendo.e2e.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void takesTheNearestRank() {
        var latencies = new Latencies(
                LongStream.rangeClosed(1, 200).map(ms -> ms * 1_000_000).boxed().toList());

        assertThat(latencies.percentile(50)).isEqualTo(100);
        assertThat(latencies.percentile(99)).isEqualTo(198);
        assertThat(latencies.percentile(100)).isEqualTo(200);
    }

    @Test
    void writesAFigureAsTheLastLineOfABenchmark() {
        assertThat(new Figure("freshness-p99", 150, "ms", 60.0))
                .hasToString("figure freshness-p99 150.0 ms baseline 60.0 ratio 2.50");
        assertThat(Figure.of("startup-warm", 9.2, "s")).hasToString("figure startup-warm 9.2 s");
    }
}
