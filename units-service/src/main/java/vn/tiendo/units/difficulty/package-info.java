/**
 * Difficulties and proposals (vướng mắc, kiến nghị) and the answers to them (SEMANTICS 3).
 *
 * <ul>
 *   <li>{@code Difficulty}, {@code Answer} what was said, and by whom it is to be answered
 *   <li>{@code Difficulties} raises and answers; {@code DifficultyRows} both in the database
 *   <li>{@code DifficultyResource} the HTTP interface
 * </ul>
 */
@NullMarked
package vn.tiendo.units.difficulty;

import org.jspecify.annotations.NullMarked;
