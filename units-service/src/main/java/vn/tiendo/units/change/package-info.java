/**
 * All that is recorded here, in the order of its recording and without gaps, for portals that keep a copy.
 *
 * <ul>
 *   <li>{@code ChangeSource} what a feature records; each has a bean
 *   <li>{@code Changes} merges them; {@code ChangePlace} where a portal has stopped
 *   <li>{@code ChangeResource} the HTTP interface
 * </ul>
 */
@NullMarked
package vn.tiendo.units.change;

import org.jspecify.annotations.NullMarked;
