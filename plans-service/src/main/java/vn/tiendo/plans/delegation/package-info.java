/**
 * Values that another unit's plan, or a document, sets for a delegated target (SEMANTICS 5): it opens when they are set.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.delegation.Delegation} from where the value is, checked
 *   <li>{@link vn.tiendo.plans.delegation.DelegatedTargetOpened} the act
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.delegation;

import org.jspecify.annotations.NullMarked;
