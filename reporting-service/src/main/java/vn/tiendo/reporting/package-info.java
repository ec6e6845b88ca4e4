/** The ledger of progress, evaluation and dashboards. */
@NullMarked
package vn.tiendo.reporting;

import org.jspecify.annotations.NullMarked;
