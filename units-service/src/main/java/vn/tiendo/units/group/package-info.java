/**
 * Groups of units (SEMANTICS 2): a dated list or a rule, kept by a unit.
 *
 * <ul>
 *   <li>{@code UnitGroup} a group in a view, the fold of its {@code GroupAct}s
 *   <li>{@code Membership} either {@code Listed} or {@code ByRule}
 *   <li>{@code Groups} creates and changes; {@code GroupActs} the acts in the database
 *   <li>{@code GroupMembers} who belongs to a group on a day
 *   <li>{@code GroupPublisher} tells the others of an act
 *   <li>{@code GroupResource} the HTTP interface
 * </ul>
 */
@NullMarked
package vn.tiendo.units.group;

import org.jspecify.annotations.NullMarked;
