/**
 * What the ledger records, published by reporting-service; the subject is the unit of the entry.
 */
@NullMarked
package vn.tiendo.events.reporting;

import org.jspecify.annotations.NullMarked;
