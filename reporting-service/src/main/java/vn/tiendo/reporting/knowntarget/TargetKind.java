package vn.tiendo.reporting.knowntarget;

/** The kinds of target that are computed from a flow or a stock (SEMANTICS 5). */
public enum TargetKind {
    ANNUAL_MINIMUM,
    CUMULATIVE,
    SUBPERIOD_MINIMUM,
    SUBPERIOD_RANGE,
    RANGE_TOTAL,
    OF_WHICH,
    SOFT_RANGE;

    /** Early completion carries a surplus from year to year for this kind only (SEMANTICS 13). */
    public boolean mayCarry() {
        return this == ANNUAL_MINIMUM;
    }
}
