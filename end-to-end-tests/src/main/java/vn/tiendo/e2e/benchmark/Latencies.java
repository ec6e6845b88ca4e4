package vn.tiendo.e2e.benchmark;

import java.util.Arrays;
import java.util.Collection;

/** Measured spans in nanoseconds, sorted. */
public final class Latencies {

    private final long[] sorted;

    public Latencies(Collection<Long> nanoseconds) {
        sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    int count() {
        return sorted.length;
    }

    /** The span that so many percent of all do not exceed, in milliseconds; nearest rank. */
    public double percentile(double percent) {
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }
}
