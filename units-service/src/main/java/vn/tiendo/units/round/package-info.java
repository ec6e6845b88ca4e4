/**
 * Rounds over enterprises, what they found, and how far they have come (SEMANTICS 3).
 *
 * <ul>
 *   <li>{@code Round}, {@code RoundResult}, {@code Outcome} a round and what it found; {@code RoundProgress} how far it is
 *   <li>{@code Rounds} begins and records; {@code RoundRows} both in the database
 *   <li>{@code RoundResource} the HTTP interface
 * </ul>
 */
@NullMarked
package vn.tiendo.units.round;

import org.jspecify.annotations.NullMarked;
