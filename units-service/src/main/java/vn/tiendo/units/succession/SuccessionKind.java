package vn.tiendo.units.succession;

/** What happens to units (SEMANTICS 2). */
public enum SuccessionKind {
    RENAME,
    TYPE_CHANGE,
    MERGE,
    SPLIT,
    ABSORB,
    DISSOLVE,
    TRANSFER;

    /** Whether the units of {@code from} end: their last day is the day before. */
    public boolean endsItsSources() {
        return this == MERGE || this == ABSORB || this == SPLIT || this == DISSOLVE;
    }

    /** Whether it is one unit before and after, with another name or type. */
    boolean keepsTheUnit() {
        return this == RENAME || this == TYPE_CHANGE;
    }

    /** Whether this many units give and take. */
    boolean fits(int from, int to) {
        return switch (this) {
            case MERGE, ABSORB -> from >= 1 && to == 1;
            case SPLIT -> from == 1 && to >= 2;
            case DISSOLVE -> from >= 1 && to == 0;
            case TRANSFER, RENAME, TYPE_CHANGE -> from == 1 && to == 1;
        };
    }
}
