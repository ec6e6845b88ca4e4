/**
 * Plans that carry out another (SEMANTICS 6): which targets of the parent they take on, with how much, who has issued one
 * and who has not.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.cascade.Cascades} the way in: links of child plans, and what they make together
 *   <li>{@link vn.tiendo.plans.cascade.CarriedTarget} one target of the parent in one period: over-, under- or
 *       unallocated, and each unit's part
 *   <li>{@link vn.tiendo.plans.cascade.AskedUnit} a unit that is to issue a plan, and those that it has issued
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.cascade;

import org.jspecify.annotations.NullMarked;
