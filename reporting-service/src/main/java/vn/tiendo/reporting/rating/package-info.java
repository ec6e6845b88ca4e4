/**
 * Quality ratings of organisations (SEMANTICS 5, 13).
 *
 * <ul>
 *   <li>{@code OrganisationRatingResource} records ratings: facts of a period, amended by a later rating of the same one
 *   <li>{@link vn.tiendo.reporting.rating.OrganisationRatings} which organisations are rated what for a period
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.rating;

import org.jspecify.annotations.NullMarked;
