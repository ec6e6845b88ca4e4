/**
 * What reporting-service publishes: the ledger, whose subject is the unit of the entry, and reports, each a subject of its own.
 */
@NullMarked
package vn.tiendo.events.reporting;

import org.jspecify.annotations.NullMarked;
