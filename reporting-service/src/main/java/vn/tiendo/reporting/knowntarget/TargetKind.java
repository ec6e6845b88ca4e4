package vn.tiendo.reporting.knowntarget;

/** The kinds of target that are computed from a flow, a stock or a share (SEMANTICS 5), once they have a value. */
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
    OPTIONAL_DELEGATED,
    RATIO,
    QUALITY_RATING_RATIO,
    COVERAGE_PER_ORG;

    /** Whether it compares two numbers: its value is in percent. */
    public boolean isShare() {
        return this == RATIO || this == QUALITY_RATING_RATIO || this == COVERAGE_PER_ORG;
    }

    /** Whether another unit sets its value. */
    public boolean isDelegated() {
        return this == DELEGATED || this == OPTIONAL_DELEGATED;
    }

    /** Early completion carries a surplus from year to year for this kind only (SEMANTICS 13). */
    public boolean mayCarry() {
        return this == ANNUAL_MINIMUM;
    }
}
