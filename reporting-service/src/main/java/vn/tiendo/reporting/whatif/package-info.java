/**
 * What would be if: the states of targets under a supposition beside those that are, and nothing written.
 *
 * <ul>
 *   <li>{@code WhatIfResource}, {@link vn.tiendo.reporting.whatif.WhatIfRequest} what is supposed
 *   <li>{@code Supposing} makes of it a plan and a {@link vn.tiendo.reporting.figure.Supposition}: {@code SupposedUnits},
 *       {@code SupposedSuccessions}, {@code SupposedTargets}, {@code SupposedEntries}
 *   <li>{@code PassingQuotasOn}, {@code QuotasOfSuccessors} the quotas that successors would be proposed
 *   <li>{@code Side} a plan over figures, as they are or as they would be; {@code Comparing} puts two of them together
 *   <li>{@code PlanRules} what would not fit together
 *   <li>{@link vn.tiendo.reporting.whatif.WhatIfView} the answer
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.whatif;

import org.jspecify.annotations.NullMarked;
