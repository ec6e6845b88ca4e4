package vn.tiendo.reporting.webhook;

import java.time.Instant;

/** After which fact of a source the telling goes on. */
record HappeningPlace(Instant recordedAt, long position) {

    static HappeningPlace of(Happening last) {
        return new HappeningPlace(last.recordedAt(), last.position());
    }

    /** Everything known at the instant was told. */
    static HappeningPlace through(Instant horizon) {
        return new HappeningPlace(horizon, Long.MAX_VALUE);
    }
}
