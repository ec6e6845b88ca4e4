package vn.tiendo.plans.finding.rule;

import static vn.tiendo.plans.finding.rule.Severity.CONTRADICTION;
import static vn.tiendo.plans.finding.rule.Severity.NOTICE;
import static vn.tiendo.plans.finding.rule.Severity.WARNING;

/** What can be found, each with its severity; the texts stand in {@code findings_vi} and {@code findings_en}. */
public enum FindingCode {
    NUMBER_MISSING(NOTICE),
    ISSUE_DATE_MISSING(NOTICE),
    CITATION_DIFFERS(WARNING),
    ANNEX_MISSING(NOTICE),
    AS_OF_AFTER_ISSUE(WARNING),
    BASELINES_DO_NOT_ADD_UP(CONTRADICTION),
    PERIOD_OUTSIDE_PLAN(WARNING),
    SUBPERIODS_BELOW_TOTAL(CONTRADICTION),
    PART_EXCEEDS_WHOLE(CONTRADICTION),
    ALLOCATION_NOT_TARGET(CONTRADICTION),
    PRINTED_TOTAL_NOT_SUM(CONTRADICTION),
    CHILD_PLAN_BELOW_ALLOCATION(WARNING),
    DEADLINE_BEFORE_ISSUE(WARNING),
    DEADLINE_BEFORE_RECEIPT(WARNING),
    DEADLINE_ON_DAY_OFF(NOTICE),
    FINAL_REVIEW_BEFORE_LAST_TARGET(WARNING),
    REVIEW_BEFORE_COVERED_PERIOD_ENDS(WARNING),
    TIERS_OUT_OF_ORDER(CONTRADICTION),
    UNIT_ENDS_BEFORE_OBLIGATION(WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
