package vn.tiendo.reporting.evaluation;

/** The state of (target, unit, period) at a date (SEMANTICS 5). */
public enum TargetState {
    NOT_ASSIGNED,
    NOT_APPLICABLE,
    NOT_STARTED,
    NO_BASIS,
    MET,
    EXCEEDED,
    MISSED,
    NOT_REACHED,
    ON_TRACK,
    AT_RISK,
    BEHIND,
    IN_PROGRESS,
    /** No figure decides: a reader of the evidence does. */
    JUDGED_BY_EVIDENCE
}
