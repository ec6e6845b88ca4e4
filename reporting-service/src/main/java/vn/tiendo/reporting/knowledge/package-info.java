/**
 * What this service knows, and until when that is complete (SEMANTICS 1).
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.knowledge.Knowledge} the two times of every answer
 *   <li>{@code HorizonResource} the present horizon, for callers who wait until something has arrived
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.knowledge;

import org.jspecify.annotations.NullMarked;
