/**
 * What follows from the registers of enterprises and organisations.
 *
 * <ul>
 *   <li>{@code KnownEligibilityResource} whether an enterprise is eligible for an organisation, and has one
 *   <li>{@code RegistryCounts} counts anew, when news arrive, what registry indicators count
 *   <li>{@code RegistryCounting} the postings of one subject: a pure rule over all that was said
 *   <li>{@code OrganisationSubject}, {@code EnterpriseSubject} what of them counts, where and on which day
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.registry;

import org.jspecify.annotations.NullMarked;
