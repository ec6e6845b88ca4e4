/**
 * Tasks of a plan, the occurrences at which they are to be done, and what becomes of them (SEMANTICS 9).
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.task.TaskReading}, {@code CopiedTasks} a task as a plan states it
 *   <li>{@link vn.tiendo.plans.task.Tasks} records what is said of a task or of one occurrence
 *   <li>{@code FanningOut} which occurrences a task has: one for each date, and of a group for each member
 *   <li>{@code OccurrencePlanning}, {@code OccurrenceDifference} records what they miss, whenever something changes
 *   <li>{@link vn.tiendo.plans.task.TaskOccurrence} how an occurrence stands on a day
 *   <li>{@code OccurrenceList} the worklist of a unit
 *   <li>{@code TaskChanging} changed deadlines and conditions; {@code ProgressNotes} how it goes, with evidence
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.task;

import org.jspecify.annotations.NullMarked;
