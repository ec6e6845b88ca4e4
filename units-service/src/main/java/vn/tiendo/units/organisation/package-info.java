/**
 * Organisations of the political system as append-only acts (SEMANTICS 3): established, upgraded, moved, ended.
 *
 * <ul>
 *   <li>{@code OrganisationType}, {@code Host}, {@code Decision} what an organisation is, where, and by which paper
 *   <li>{@code OrganisationAct} the acts; {@code Organisation} what they make of it on a day
 *   <li>{@code Organisations} acts on them; {@code OrganisationChecks} is what it refuses
 *   <li>{@code OrganisationActs} the acts in the database; {@code OrganisationVersions} organisations in a view, folded by the
 *       database; {@code OrganisationFilter}, {@code OrganisationPlace} a list, page by page
 *   <li>{@code OrganisationResource} the HTTP interface
 * </ul>
 */
@NullMarked
package vn.tiendo.units.organisation;

import org.jspecify.annotations.NullMarked;
