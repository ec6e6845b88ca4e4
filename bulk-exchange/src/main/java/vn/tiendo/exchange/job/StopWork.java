package vn.tiendo.exchange.job;

/** Ends the work on a job in the middle: somebody cancelled it, or it is another replica's now. */
@SuppressWarnings("serial") // It never leaves the process.
final class StopWork extends RuntimeException {

    private final boolean cancelled;

    StopWork(boolean cancelled) {
        super(cancelled ? "cancelled" : "lost", null, false, false);
        this.cancelled = cancelled;
    }

    boolean isCancelled() {
        return cancelled;
    }
}
