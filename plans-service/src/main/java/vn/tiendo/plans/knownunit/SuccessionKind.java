package vn.tiendo.plans.knownunit;

/** What happened to the units of a succession. */
public enum SuccessionKind {
    RENAME,
    TYPE_CHANGE,
    MERGE,
    SPLIT,
    ABSORB,
    DISSOLVE,
    TRANSFER;

    /** Whether the units that it comes from end the day before. */
    public boolean endsItsSources() {
        return switch (this) {
            case MERGE, SPLIT, ABSORB, DISSOLVE -> true;
            case RENAME, TYPE_CHANGE, TRANSFER -> false;
        };
    }
}
