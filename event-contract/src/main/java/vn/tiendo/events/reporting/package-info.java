/**
 * What reporting-service publishes: the ledger, whose subject is the unit of the entry, reports, each a subject of its own, and
 * how targets stand, whose subject is the plan.
 */
@NullMarked
package vn.tiendo.events.reporting;

import org.jspecify.annotations.NullMarked;
