/**
 * The description of the interface for those who call it: examples from real plans, kept as files named for the operation
 * ({@code issuePlan.request.json}, {@code issuePlan.201.json}).
 */
@NullMarked
package vn.tiendo.plans.documentation;

import org.jspecify.annotations.NullMarked;
