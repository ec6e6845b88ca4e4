package vn.tiendo.http.limit;

import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.function.LongSupplier;

/** How a client takes one answer while it is written. Looked at by one thread. */
final class Taking {

    private final HttpServerResponse answer;
    private final LongSupplier clock;
    private final long patience;
    private final long whole;
    private final long begun;
    private long took;
    private long written = -1;

    /** @param whole how long it may take altogether */
    Taking(HttpServerResponse answer, LongSupplier nanos, Duration patience, Duration whole) {
        this.answer = answer;
        this.clock = nanos;
        this.patience = patience.toNanos();
        this.whole = whole.toNanos();
        this.begun = nanos.getAsLong();
        this.took = begun;
    }

    boolean isOver() {
        return answer.ended() || answer.closed();
    }

    /** Whether nothing was taken for too long, or all of it takes too long. Where nothing is written, nobody is waited for. */
    boolean isTooSlow() {
        long now = clock.getAsLong();
        if (goesOn()) {
            took = now;
        }
        return now - took > patience || now - begun > whole;
    }

    private boolean goesOn() {
        long before = written;
        written = answer.bytesWritten();
        return written != before || !isFull();
    }

    private boolean isFull() {
        try {
            return answer.writeQueueFull();
        } catch (IllegalStateException endedMeanwhile) {
            return false;
        }
    }
}
