/** Periods with both ends inclusive, and the two times at which acts are folded. */
@NullMarked
package vn.tiendo.plans.period;

import org.jspecify.annotations.NullMarked;
