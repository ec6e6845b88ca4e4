/**
 * Enterprises as append-only acts (SEMANTICS 3). A million of them fit.
 *
 * <ul>
 *   <li>{@code EnterpriseCode}, {@code Ownership}, {@code EnterpriseStatus}, {@code Industry} what an enterprise is known by
 *   <li>{@code EnterpriseAct}, {@code EnterpriseTerms} the acts; {@code Enterprise} what they make of it on a day
 *   <li>{@code Enterprises} registers and changes; {@code EnterpriseChecks} is what it refuses, {@code EnterpriseAuthority} whom
 *   <li>{@code EnterpriseActs} the acts in the database; {@code EnterpriseVersions} enterprises in a view, folded by the
 *       database; {@code EnterpriseColumns} what both have in their rows
 *   <li>{@code EnterpriseSearch} a list or a search, page by page: {@code EnterpriseFilter} what is asked, {@code NameTier} the ways
 *       to hit a name, {@code EnterpriseQuery} the question as SQL, {@code EnterprisePlace} where a page begins
 *   <li>{@code EnterprisePlaces} by which units they are counted, over successions: {@code UnitPast}, {@code UnitPastRows}
 *   <li>{@code EnterpriseRegister}, {@code EnterpriseWatch} what the other features ask, and what they are told
 *   <li>{@code EnterpriseResource} the HTTP interface
 * </ul>
 */
@NullMarked
package vn.tiendo.units.enterprise;

import org.jspecify.annotations.NullMarked;
