package vn.tiendo.plans.target;

/** How a target counts (SEMANTICS 5). */
public enum TargetKind {
    ANNUAL_MINIMUM(true),
    CUMULATIVE(true),
    SUBPERIOD_MINIMUM(true),
    SUBPERIOD_RANGE(true),
    RANGE_TOTAL(true),
    OF_WHICH(true),
    SOFT_RANGE(true),
    RATIO(true),
    QUALITY_RATING_RATIO(true),
    COVERAGE_PER_ORG(true),
    QUALITATIVE(false),
    DELEGATED(false),
    OPTIONAL_DELEGATED(false),
    MILESTONE_COUNT(true),
    RESTATEMENT(false);

    private final boolean computed;

    TargetKind(boolean computed) {
        this.computed = computed;
    }

    /** Whether figures decide about it; the others are kept as text and say so. */
    public boolean isComputed() {
        return computed;
    }

    /**
     * A soft range may leave the value to the cells of its allocation: it is nobody's own quota. To be covered is every
     * organisation, unless a share is stated.
     */
    boolean needsValue() {
        return computed && this != SOFT_RANGE && this != COVERAGE_PER_ORG;
    }

    /** Whether it compares two numbers: its value is in percent. */
    public boolean isShare() {
        return this == RATIO || this == QUALITY_RATING_RATIO || this == COVERAGE_PER_ORG;
    }

    boolean needsParent() {
        return this == OF_WHICH;
    }

    /** Whether the plan of another unit sets its value. */
    public boolean isDelegated() {
        return this == DELEGATED || this == OPTIONAL_DELEGATED;
    }

    /** Whether the figures of another target decide about it: of the original, or of the one that sets its value. */
    public boolean isDecidedElsewhere() {
        return isDelegated() || this == RESTATEMENT;
    }

    /** Whether its sum may begin on another day than its period. */
    boolean mayCountFromAnotherDay() {
        return this == CUMULATIVE
                || this == RANGE_TOTAL
                || this == OF_WHICH
                || this == SOFT_RANGE
                || this == MILESTONE_COUNT;
    }
}
