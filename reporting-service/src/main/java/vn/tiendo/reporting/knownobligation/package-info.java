/**
 * What units owe as plans-service says it: reports with their periods, data cut-offs and due dates.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.knownobligation.KnownObligations} the way in: which cut-offs have passed on a day, as
 *       known at an instant
 *   <li>{@link vn.tiendo.reporting.knownobligation.OwedReport} what one unit owes, and which figures it makes missing
 *   <li>{@link vn.tiendo.reporting.knownobligation.OwedInstances} each report that is owed, with its due date and tier
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.knownobligation;

import org.jspecify.annotations.NullMarked;
