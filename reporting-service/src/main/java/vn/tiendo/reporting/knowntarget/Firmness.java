package vn.tiendo.reporting.knowntarget;

/** How binding a target is (SEMANTICS 5): only a firm one is missed, the others are not reached. */
public enum Firmness {
    FIRM,
    STRIVE,
    SOFT
}
