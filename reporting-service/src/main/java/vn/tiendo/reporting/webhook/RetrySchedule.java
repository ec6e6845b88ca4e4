package vn.tiendo.reporting.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When an attempt is repeated. */
record RetrySchedule(List<Duration> waits) {

    RetrySchedule {
        waits = List.copyOf(waits);
    }

    /**
     * @param attempts how many have been made, the last one at the instant
     * @param asked how long the receiver asks to be left alone
     * @return empty when it is not tried again
     */
    Optional<Instant> afterFailure(int attempts, Instant last, Duration asked) {
        if (attempts > waits.size()) {
            return Optional.empty();
        }
        var wait = waits.get(attempts - 1);
        return Optional.of(last.plus(asked.compareTo(wait) > 0 ? asked : wait));
    }
}
