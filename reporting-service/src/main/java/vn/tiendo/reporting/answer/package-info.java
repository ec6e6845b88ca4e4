/**
 * How boards are asked for and answered: the three parameters of every figure, and answers that say when nothing is new.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.answer.AskedView} at, knownAt and borders, as a caller gives them
 *   <li>{@link vn.tiendo.reporting.answer.Answers} 200 or 304
 *   <li>{@link vn.tiendo.reporting.answer.Timed} an answer that can be compared whenever it was asked for
 *   <li>{@link vn.tiendo.reporting.answer.PlanHead}, {@link vn.tiendo.reporting.answer.TargetHead}, {@link
 *       vn.tiendo.reporting.answer.UnitHead} of what a board speaks, {@link vn.tiendo.reporting.answer.AssessmentView} in
 *       which colour
 *   <li>{@link vn.tiendo.reporting.answer.FormFile} the same as a form that officials open, {@link
 *       vn.tiendo.reporting.answer.FormText} what stands in its cells
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.answer;

import org.jspecify.annotations.NullMarked;
