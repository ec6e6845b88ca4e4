package vn.tiendo.plans.indicator;

/** What a ratio counts on both its sides. */
public enum RatioOf {
    ENTERPRISES,
    ORGANISATIONS,
    INDICATORS
}
