package vn.tiendo.reporting.knownunit;

/** What a succession does to its units (SEMANTICS 2, 13). */
public enum SuccessionKind {
    RENAME,
    TYPE_CHANGE,
    MERGE,
    SPLIT,
    ABSORB,
    DISSOLVE,
    TRANSFER,
    /** One of a later contract: it ends nobody and carries nothing. */
    UNKNOWN;

    /** Whether the units that it names first exist no more on its day. */
    public boolean endsItsSources() {
        return switch (this) {
            case MERGE, SPLIT, ABSORB, DISSOLVE -> true;
            case RENAME, TYPE_CHANGE, TRANSFER, UNKNOWN -> false;
        };
    }

    static SuccessionKind of(String written) {
        for (var kind : values()) {
            if (kind.name().equals(written)) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
