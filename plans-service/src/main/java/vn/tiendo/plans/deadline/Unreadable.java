package vn.tiendo.plans.deadline;

/** Ends the reading of a phrase with the reason. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PhraseReason reason;

    Unreadable(PhraseReason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    PhraseReason reason() {
        return reason;
    }
}
