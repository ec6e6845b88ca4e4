/**
 * What this service knows, and until when that is complete (SEMANTICS 1).
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.knowledge.Knowledge} the two times of every answer
 *   <li>{@code HorizonResource} the present horizon, for callers who wait until something has arrived
 *   <li>{@code FreshThrough} how far the facts of other services have been read, in a header of every answer
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.knowledge;

import org.jspecify.annotations.NullMarked;
