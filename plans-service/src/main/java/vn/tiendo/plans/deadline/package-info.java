/**
 * When something is due: the words of a plan and their normal form (SEMANTICS 8).
 *
 * <ul>
 *   <li>{@code Deadline} the normal form, {@code StatedDeadline} the same on the wire
 *   <li>{@code DeadlinePhrases} Vietnamese words and their normal form: {@code PhraseText} folds what only looks different,
 *       each {@code …Form} knows one way to say when, {@code SpanWords} the days that it names, {@code YearChoice} the year that
 *       it leaves out
 *   <li>{@code Occurrences} the single dates of a recurring deadline within a plan
 * </ul>
 *
 * Pure but for the resource: no rule here knows a database or a clock.
 */
@NullMarked
package vn.tiendo.plans.deadline;

import org.jspecify.annotations.NullMarked;
