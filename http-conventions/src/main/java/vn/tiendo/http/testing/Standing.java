package vn.tiendo.http.testing;

/** How the unit of a thing stands to the unit of the caller. */
public enum Standing {
    OWN,
    /** Of another province. */
    FOREIGN,
    /** Above the caller's unit. */
    UPPER,
    /** Ended in the caller's unit. */
    ENDED;

    /** Whether a caller may know of such a thing, by the reach that its operation declares. */
    boolean isSeenWithin(String reach) {
        return switch (this) {
            case OWN, ENDED -> true;
            case UPPER -> reach.equals("SEEN");
            case FOREIGN -> false;
        };
    }
}
