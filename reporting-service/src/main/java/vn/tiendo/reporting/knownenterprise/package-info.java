/**
 * Enterprises of units-service as they are known here, folded from acts; rows in the database, as there may be a million.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.knownenterprise.KnownEnterprises} the way in
 *   <li>{@link vn.tiendo.reporting.knownenterprise.EnterpriseHistory} what was said of one enterprise
 *   <li>{@link vn.tiendo.reporting.knownenterprise.EligibilityTimeline} for which days it is eligible
 *   <li>{@link vn.tiendo.reporting.knownenterprise.EnterprisesHeard} tells, inside the fold, of which there is news
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.knownenterprise;

import org.jspecify.annotations.NullMarked;
