package vn.tiendo.messaging;

/** A fold ended in an error of its own, which must not end the reading. */
final class FoldFailed extends RuntimeException {
    FoldFailed(Error cause) {
        super(cause);
    }
}
