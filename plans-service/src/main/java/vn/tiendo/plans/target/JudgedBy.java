package vn.tiendo.plans.target;

/** Whether figures decide about a target, or a reader of its text. */
public enum JudgedBy {
    COMPUTED,
    TEXT
}
