/**
 * Scales on which organisations are rated: a dated setting of a unit for its subtree; the nearest one upward holds
 * (SEMANTICS 1). Two provinces never disturb each other.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.ratingscale.RatingScaleSet} the act
 *   <li>{@code RatingScales} which scale holds for a unit on a day
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.ratingscale;

import org.jspecify.annotations.NullMarked;
