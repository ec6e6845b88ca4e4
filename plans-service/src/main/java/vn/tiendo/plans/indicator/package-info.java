/**
 * Indicators: the things counted, defined once with their kind, scale and place among others ("of which").
 *
 * <p>{@link vn.tiendo.plans.indicator.IndicatorTerms} keeps the rules, {@link vn.tiendo.plans.indicator.Indicators} the acts.
 */
@NullMarked
package vn.tiendo.plans.indicator;

import org.jspecify.annotations.NullMarked;
