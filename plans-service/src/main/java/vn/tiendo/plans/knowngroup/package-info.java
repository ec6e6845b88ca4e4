/**
 * Groups of units as units-service has told them (SEMANTICS 2), and who belongs to them on a day.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.knowngroup.KnownGroups} the way in: the members of a group on a day, as known at an instant
 *   <li>{@link vn.tiendo.plans.knowngroup.MembersOverTime} one group on any day
 *   <li>{@link vn.tiendo.plans.knowngroup.GroupRule} by what units belong to a group that is no list
 *   <li>{@link vn.tiendo.plans.knowngroup.MembershipNews} fired when members may be others than they were
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.knowngroup;

import org.jspecify.annotations.NullMarked;
