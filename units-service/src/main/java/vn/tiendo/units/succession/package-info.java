/**
 * What becomes of units (SEMANTICS 2): seven kinds of succession as append-only acts.
 *
 * <ul>
 *   <li>{@code StatedSuccession} what an act says; {@code Succession} the same, recorded; {@code Annulment} that it has no
 *       effect any more
 *   <li>{@code Successions} records, replaces and annuls; it sets and lifts the ends of units
 *   <li>{@code SuccessionChecks} what is refused: {@code SuccessionShape} by the act itself, {@code SuccessionLoops} by all of
 *       them together
 *   <li>{@code SuccessionActs} the acts in the database, {@code SuccessionColumns} their rows
 *   <li>{@code Preview} what an act would change; {@code ConcernedBySuccession} asks the other features
 *   <li>{@code Resolving} which units of another day stand for a unit, by {@code Descent} and {@code Buckets};
 *       {@code Lineages} all of a unit's line
 *   <li>{@code SuccessionAuthority} whom a registrar must act for; {@code SuccessionResource} the HTTP interface
 * </ul>
 */
@NullMarked
package vn.tiendo.units.succession;

import org.jspecify.annotations.NullMarked;
