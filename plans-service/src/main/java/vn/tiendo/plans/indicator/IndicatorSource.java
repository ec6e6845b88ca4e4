package vn.tiendo.plans.indicator;

/** Whether people report the figure or the registries make it. */
public enum IndicatorSource {
    REPORTED,
    REGISTRY
}
