/** Plans, targets, allocations, tasks. */
@NullMarked
package vn.tiendo.plans;

import org.jspecify.annotations.NullMarked;
