package vn.tiendo.reporting.live;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One client. Nobody ever waits for it: of several dashboards that it has not read yet it gets the latest, and one that is
 * older than what it has, or says the same, is not sent. So it holds two messages at most, however slowly it reads.
 */
final class LiveClient {

    private final EventStream stream;
    private final Timer timer;
    private final Terms terms;
    private final long comeAt;
    private final Runnable dropped;
    private final Pace pace = Pace.bounded();

    private @Nullable StreamId has;
    private @Nullable LiveMessage waiting;
    private boolean writing;
    private boolean cut;
    private boolean alarmSet;
    private long wrote;

    /**
     * @param heartbeat after so long without a message it is shown that the stream lives
     * @param patience with a client that does not read
     * @param stay how long it may watch
     */
    record Terms(Duration heartbeat, Duration patience, Duration stay) {}

    /** @param has what it was shown before, at whatever replica; null when it begins anew */
    LiveClient(EventStream stream, Timer timer, Terms terms, @Nullable StreamId has, Runnable dropped) {
        this.stream = stream;
        this.timer = timer;
        this.terms = terms;
        this.comeAt = timer.now();
        this.has = has;
        this.dropped = dropped;
        this.wrote = timer.now();
    }

    void begin(Buffer firstWords) {
        synchronized (this) {
            writing = true;
        }
        write(firstWords);
    }

    void offer(LiveMessage message) {
        synchronized (this) {
            if (has != null && !message.id().knownAt().isAfter(has.knownAt())) {
                return;
            }
            if (has == null || !message.id().tag().equals(has.tag())) {
                waiting = message;
            }
            has = message.id();
        }
        sendWaiting();
    }

    /** To be called about once a second: shows that a silent stream lives, drops a client that never reads. */
    void beat() {
        if (isStuck()) {
            stream.cut();
        } else if (timer.now() - comeAt > terms.stay().toNanos()) {
            stream.end();
        } else if (isSilent()) {
            write(LiveMessages.HEARTBEAT);
        }
    }

    private synchronized boolean isStuck() {
        boolean stuck =
                writing && !cut && timer.now() - wrote > terms.patience().toNanos();
        if (stuck) {
            cut = true;
            waiting = null;
            dropped.run();
        }
        return stuck;
    }

    private synchronized boolean isSilent() {
        boolean silent = !writing && timer.now() - wrote >= terms.heartbeat().toNanos();
        if (silent) {
            writing = true;
            wrote = timer.now();
        }
        return silent;
    }

    void end() {
        stream.end();
    }

    private void sendWaiting() {
        next().ifPresent(message -> write(message.bytes()));
    }

    /** Written outside of the lock: the connection has locks of its own. */
    private void write(Buffer bytes) {
        stream.write(bytes).whenComplete((done, failure) -> written());
    }

    private synchronized Optional<LiveMessage> next() {
        var message = waiting;
        if (writing || message == null) {
            return Optional.empty();
        }
        long now = timer.now();
        long wait = pace.waitAt(now);
        if (wait > 0) {
            wakeAfter(wait);
            return Optional.empty();
        }
        waiting = null;
        writing = true;
        wrote = now;
        pace.went(now);
        return Optional.of(message);
    }

    private void wakeAfter(long nanos) {
        if (!alarmSet) {
            alarmSet = true;
            timer.after(nanos, () -> {
                synchronized (this) {
                    alarmSet = false;
                }
                sendWaiting();
            });
        }
    }

    private void written() {
        synchronized (this) {
            writing = false;
            wrote = timer.now();
        }
        sendWaiting();
    }
}
