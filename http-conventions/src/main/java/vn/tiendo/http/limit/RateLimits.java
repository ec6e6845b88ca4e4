package vn.tiendo.http.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * A bucket of requests for each client and kind of request, filled steadily. They are in the memory of one replica: to share
 * them would make every request write, and what they protect is the replica itself.
 */
@Singleton
class RateLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int CLIENTS_KEPT = 50_000;

    private final Cache<Of, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CLIENTS_KEPT)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();
    private final LimitSettings settings;
    private final TimeMeter time;

    @Inject
    RateLimits(LimitSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(LimitSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
    }

    /** What is counted together. */
    enum Kind {
        READS,
        WRITES,
        FILES
    }

    private record Of(String client, Kind kind) {}

    /**
     * What came of asking for one more request.
     *
     * @param left how many more the client may send at once
     * @param until how long until it may send the next one, or until the bucket is full again
     */
    record Allowance(Kind kind, long quota, boolean granted, long left, Duration until) {

        /** The policy as a structured field. */
        String policy() {
            return "\"%s\";q=%d;w=%d".formatted(name(), quota, WINDOW.toSeconds());
        }

        String remaining() {
            return "\"%s\";r=%d;t=%d".formatted(name(), left, Math.max(1, until.toSeconds()));
        }

        private String name() {
            return kind.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    boolean areOff() {
        return settings.areOff();
    }

    /** Takes one request out of the client's bucket, if there is one. */
    Allowance take(String client, Kind kind) {
        long quota = settings.perMinute(kind);
        var taken = buckets.get(new Of(client, kind), none -> full(quota)).tryConsumeAndReturnRemaining(1);
        long nanos = taken.isConsumed() ? taken.getNanosToWaitForReset() : taken.getNanosToWaitForRefill();
        return new Allowance(kind, quota, taken.isConsumed(), taken.getRemainingTokens(), Duration.ofNanos(nanos));
    }

    private Bucket full(long quota) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }
}
