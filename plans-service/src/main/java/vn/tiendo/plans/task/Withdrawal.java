package vn.tiendo.plans.task;

/** Why an occurrence is no more. */
public enum Withdrawal {
    MEMBERS_CHANGED,
    DEADLINE_CHANGED,
    LEADS_MOVED,
    CONDITION_STATED
}
