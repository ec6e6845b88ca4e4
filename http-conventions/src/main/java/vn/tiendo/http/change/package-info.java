/**
 * All that a service records, in the order of its recording and without gaps, for portals that keep a copy.
 *
 * <ul>
 *   <li>{@link vn.tiendo.http.change.ChangeSource} what a feature records; each has a bean
 *   <li>{@link vn.tiendo.http.change.Changes} merges them; {@link vn.tiendo.http.change.ChangePlace} where a portal has
 *       stopped
 * </ul>
 */
@NullMarked
package vn.tiendo.http.change;

import org.jspecify.annotations.NullMarked;
