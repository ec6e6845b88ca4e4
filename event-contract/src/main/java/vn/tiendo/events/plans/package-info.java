/**
 * Acts on indicators, plans, targets, allocations and tasks, published by plans-service; the subject is the plan, or
 * the indicator.
 */
@NullMarked
package vn.tiendo.events.plans;

import org.jspecify.annotations.NullMarked;
