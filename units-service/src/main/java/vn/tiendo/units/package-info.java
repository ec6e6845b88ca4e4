/**
 * Units and their trees at any date, as known at any instant.
 *
 * <ul>
 *   <li>{@code unit} acts on units, their fold, and the trees that they make (SEMANTICS 2)
 *   <li>{@code knowledge} the two times of an answer (SEMANTICS 1)
 *   <li>{@code publishing} acts as events; the only package that knows the event contract
 * </ul>
 */
@NullMarked
package vn.tiendo.units;

import org.jspecify.annotations.NullMarked;
