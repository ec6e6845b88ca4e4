/**
 * The tasks of a plan as they stand on a day: counts, and lists with the days by which they are late (SEMANTICS 8, 9).
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.taskboard.StandingTask} one time to do a task, judged on a day
 *   <li>{@link vn.tiendo.reporting.taskboard.TaskCounts} how many stand how
 *   <li>{@code TaskBoards} the board of a unit; {@code TaskBoardResource} the way in
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.taskboard;

import org.jspecify.annotations.NullMarked;
