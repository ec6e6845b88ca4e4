/**
 * What is heard on the topics while it happens: entries of any replica, and facts of other services. Hints only, for
 * those who watch live; nothing is kept of them, and what is missed is missed.
 *
 * <ul>
 *   <li>{@code TopicListening} reads all topics from their end
 *   <li>{@link vn.tiendo.reporting.knownprogress.ProgressHeard}, {@link vn.tiendo.reporting.knownprogress.ForeignFactsHeard}
 *       what it tells
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.knownprogress;

import org.jspecify.annotations.NullMarked;
