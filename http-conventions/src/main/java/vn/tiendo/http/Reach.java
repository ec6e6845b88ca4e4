package vn.tiendo.http;

/** How a caller's unit must stand to the units of a thing. */
public enum Reach {
    /** Above them or the same, on the date of the fact or today, along succession; otherwise the thing is hidden. */
    OWN,
    /** So, or below them, or named by the thing: a commune sees the plan that binds it. Otherwise the thing is hidden. */
    SEEN,
    /** As {@link #OWN}, but on the date of the fact alone, which the operation knows; everybody may know of the thing. */
    ACT
}
