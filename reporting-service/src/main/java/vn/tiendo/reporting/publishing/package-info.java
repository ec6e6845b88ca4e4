/**
 * What this service tells the others: its own facts in the terms of the event contract, through the outbox.
 *
 * <ul>
 *   <li>{@code ProgressPublishing} an entry of the ledger as {@link vn.tiendo.events.reporting.ProgressRecorded}
 *   <li>{@code EntriesPublishing} the entries of an import, each as by itself
 *   <li>{@code LevelPublishing} a level of a stock as {@link vn.tiendo.events.reporting.StockLevelRecorded}
 *   <li>{@code ReportPublishing} what is done with a report, as {@link vn.tiendo.events.reporting.ReportSubmitted} and the
 *       like
 *   <li>{@code TargetStatePublishing} a target that stands otherwise as {@link vn.tiendo.events.reporting.TargetStateChanged}
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.publishing;

import org.jspecify.annotations.NullMarked;
