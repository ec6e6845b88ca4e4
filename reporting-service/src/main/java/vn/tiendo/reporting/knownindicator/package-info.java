/**
 * Indicators of plans-service as they are known here, folded from acts.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.knownindicator.KnownIndicators} the way in
 *   <li>{@link vn.tiendo.reporting.knownindicator.Indicators} all indicators as known at one instant
 *   <li>{@link vn.tiendo.reporting.knownindicator.Indicator} the thing counted
 *   <li>{@link vn.tiendo.reporting.knownindicator.RegistryIndicators} those that count organisations or enterprises
 *   <li>{@link vn.tiendo.reporting.knownindicator.Ratio} what a share compares: reported numbers, or hidden stocks of those
 *       that fulfil a {@link vn.tiendo.reporting.knownindicator.Predicate}
 *   <li>{@link vn.tiendo.reporting.knownindicator.Funnel} the hidden stocks of enterprises on their way to an organisation,
 *       counted for each type that anybody is evaluated for
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.knownindicator;

import org.jspecify.annotations.NullMarked;
