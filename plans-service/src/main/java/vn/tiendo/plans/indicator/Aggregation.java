package vn.tiendo.plans.indicator;

/** Whether figures of several units are added; an index is not. */
public enum Aggregation {
    SUM,
    NONE
}
