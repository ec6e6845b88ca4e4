package vn.tiendo.messaging;

/** The partition is another replica's now, or the reading is stopped: nothing was committed, where to read on is asked anew. */
final class ReadingLost extends RuntimeException {
    ReadingLost(String message) {
        super(message);
    }
}
