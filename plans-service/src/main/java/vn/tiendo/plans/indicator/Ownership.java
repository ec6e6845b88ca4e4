package vn.tiendo.plans.indicator;

/** Who owns an enterprise. */
public enum Ownership {
    STATE,
    NON_STATE_DOMESTIC,
    FOREIGN_INVESTED,
    COOPERATIVE
}
