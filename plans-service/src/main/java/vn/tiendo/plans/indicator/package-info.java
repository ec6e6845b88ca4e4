/**
 * Indicators: the things counted, defined once with their kind, scale and place among others ("of which").
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.indicator.IndicatorTerms} what one counts, and how; it never counts otherwise
 *   <li>{@link vn.tiendo.plans.indicator.Ratio} a share: two predicates on one set, or two reported numbers
 *   <li>{@link vn.tiendo.plans.indicator.IndicatorChange} its names and its whole, otherwise from a day on
 *   <li>{@link vn.tiendo.plans.indicator.Indicators} the acts
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.indicator;

import org.jspecify.annotations.NullMarked;
