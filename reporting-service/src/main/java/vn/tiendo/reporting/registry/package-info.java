/**
 * What follows from the registers of enterprises and organisations.
 *
 * <ul>
 *   <li>{@code KnownEligibilityResource} whether an enterprise is eligible for an organisation, and has one
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.registry;

import org.jspecify.annotations.NullMarked;
