package vn.tiendo.reporting.knowntarget;

/** The kinds of target that are computed from a flow or a stock (SEMANTICS 5), once they have a value. */
public enum TargetKind {
    ANNUAL_MINIMUM,
    CUMULATIVE,
    SUBPERIOD_MINIMUM,
    SUBPERIOD_RANGE,
    RANGE_TOTAL,
    OF_WHICH,
    SOFT_RANGE,
    MILESTONE_COUNT,
    DELEGATED,
    OPTIONAL_DELEGATED;

    /** Whether another unit sets its value. */
    public boolean isDelegated() {
        return this == DELEGATED || this == OPTIONAL_DELEGATED;
    }

    /** Early completion carries a surplus from year to year for this kind only (SEMANTICS 13). */
    public boolean mayCarry() {
        return this == ANNUAL_MINIMUM;
    }
}
