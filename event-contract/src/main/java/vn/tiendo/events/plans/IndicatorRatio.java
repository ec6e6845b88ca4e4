package vn.tiendo.events.plans;

/**
 * A share; the numerator is counted within the denominator only.
 *
 * @param of ENTERPRISES, ORGANISATIONS or INDICATORS
 */
public record IndicatorRatio(String of, RatioPart denominator, RatioPart numerator) {}
