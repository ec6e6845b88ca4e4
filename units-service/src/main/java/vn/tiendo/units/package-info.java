/**
 * Units and their trees at any date, as known at any instant.
 *
 * <ul>
 *   <li>{@code unit} acts on units, their fold, and the trees that they make (SEMANTICS 2)
 *   <li>{@code succession} what becomes of units; their lineage, and who stands for them on another day
 *   <li>{@code group} dated lists of units, or rules
 *   <li>{@code change} all that is recorded, in its order, for portals that keep a copy
 *   <li>{@code history} the whole history of a unit in one answer
 *   <li>{@code knowledge} the two times of an answer (SEMANTICS 1)
 *   <li>{@code publishing} acts as events; the only package that knows the event contract
 * </ul>
 */
@NullMarked
package vn.tiendo.units;

import org.jspecify.annotations.NullMarked;
