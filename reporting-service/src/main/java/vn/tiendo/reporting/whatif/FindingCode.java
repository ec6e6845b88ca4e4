package vn.tiendo.reporting.whatif;

/** What may not fit together (SEMANTICS 7); a code that plans-service has, too, means the same there. */
enum FindingCode {
    ALLOCATION_NOT_TARGET("CONTRADICTION"),
    PART_EXCEEDS_WHOLE("CONTRADICTION"),
    SUBPERIODS_BELOW_TOTAL("CONTRADICTION"),
    PERIOD_OUTSIDE_PLAN("WARNING"),
    UNIT_ENDS_BEFORE_OBLIGATION("WARNING"),
    /** A unit ends with a quota that none of its successors has. */
    QUOTA_NOT_REALLOCATED("WARNING"),
    /** A fact is dated after the end of its unit: it counts as of the unit's last day (SEMANTICS 13). */
    FACT_AFTER_UNIT_END("WARNING"),
    /** Something that is supposed takes effect only after the day asked about. */
    WITHOUT_EFFECT_BY_AT("NOTICE");

    private final String severity;

    FindingCode(String severity) {
        this.severity = severity;
    }

    String severity() {
        return severity;
    }
}
