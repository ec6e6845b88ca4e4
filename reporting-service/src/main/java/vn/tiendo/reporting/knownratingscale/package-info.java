/**
 * Rating scales of plans-service as they are known here: set by a unit for its subtree, the nearest upward holds.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.knownratingscale.KnownRatingScales} the way in
 *   <li>{@link vn.tiendo.reporting.knownratingscale.RatingScales} all scales as known at one instant
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.knownratingscale;

import org.jspecify.annotations.NullMarked;
