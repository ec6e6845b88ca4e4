/**
 * What does not fit together in a plan (SEMANTICS 7): worked out when it is asked, so that a read after a write sees it, and
 * the same for the same day and instant for ever. Shown, never blocking.
 *
 * <ul>
 *   <li>{@code rule} the rules, pure
 *   <li>{@link vn.tiendo.plans.finding.Examination} brings together what the rules look at
 *   <li>{@link vn.tiendo.plans.finding.FindingAcknowledged} somebody says why a finding stands
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.finding;

import org.jspecify.annotations.NullMarked;
