package vn.tiendo.messaging;

/** A record that is no event of ours: a header is missing or wrong. It stays so however often it is read. */
final class UnreadableRecord extends Exception {
    UnreadableRecord(String message) {
        super(message);
    }
}
