/**
 * Plans, their targets, allocations and tasks, kept as append-only acts.
 *
 * <p>The packages, each using only those above it:
 *
 * <ul>
 *   <li>{@code statement} what a caller states, and where in it something is wrong
 *   <li>{@code period} the periods that plans count by, and the two times of an answer
 *   <li>{@code knownunit} the units as told by units-service
 *   <li>{@code knowngroup} the groups of units as told by units-service, and who belongs to them
 *   <li>{@code knownreport} the reports as told by reporting-service, and what they fulfil
 *   <li>{@code calendar} which days are off
 *   <li>{@code deadline} when something is due, in words and in its normal form
 *   <li>{@code indicator} the things counted
 *   <li>{@code ratingscale} the scales on which organisations are rated, set by a unit for its subtree
 *   <li>{@code plan} plans as issued
 *   <li>{@code target} what a plan asks for, and its amendments
 *   <li>{@code allocation} how a target is shared out over units
 *   <li>{@code reallocation} what becomes of quotas when their units end
 *   <li>{@code task} what a plan asks to be done
 *   <li>{@code obligation} what a plan wants reported, and who owes it by when
 *   <li>{@code followup} reminders, digests and explanations of what is to be done
 *   <li>{@code finding} what does not fit together in a plan
 *   <li>{@code cascade} plans that carry out another
 *   <li>{@code issuance} a whole plan in one document
 *   <li>{@code publishing} the acts as events of the contract
 *   <li>{@code deadletter} events of others that could not be folded
 * </ul>
 */
@NullMarked
package vn.tiendo.plans;

import org.jspecify.annotations.NullMarked;
