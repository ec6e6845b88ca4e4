/**
 * Organisations of units-service as they are known here, folded from acts, and the systems of the units above them.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.knownorganisation.KnownOrganisations} the way in
 *   <li>{@link vn.tiendo.reporting.knownorganisation.OrganisationHistory} what was said of one organisation
 *   <li>{@link vn.tiendo.reporting.knownorganisation.UnitSystems} to which system a unit belongs
 *   <li>{@link vn.tiendo.reporting.knownorganisation.OrganisationsHeard} tells, inside the fold, of which there is news
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.knownorganisation;

import org.jspecify.annotations.NullMarked;
