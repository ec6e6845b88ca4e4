/**
 * What has changed of a plan since an instant or a day: the entries recorded since, and every state that they, new acts of
 * the plan or the course of time have moved (SEMANTICS 1, 5).
 *
 * <ul>
 *   <li>{@code DifferenceResource} the way in
 *   <li>{@code Since} the moment to compare with: what was known then, of which day
 *   <li>{@code StateChanges} the states before and after
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.difference;

import org.jspecify.annotations.NullMarked;
