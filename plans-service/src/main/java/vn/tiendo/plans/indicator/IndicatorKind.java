package vn.tiendo.plans.indicator;

/** How an indicator adds up over time: movements in a period, a level on a day, a share. */
public enum IndicatorKind {
    FLOW,
    STOCK,
    RATIO
}
