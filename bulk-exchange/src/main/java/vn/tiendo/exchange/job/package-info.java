/**
 * Imports as jobs: a file is received at once and worked on behind, by one replica at a time, over restarts.
 *
 * <ul>
 *   <li>{@link vn.tiendo.exchange.job.ImportKind} what a service can import; {@link vn.tiendo.exchange.job.Import} the
 *       import of one file of that kind
 *   <li>{@link vn.tiendo.exchange.job.Imports} for callers: receive, look at, cancel
 *   <li>{@link vn.tiendo.exchange.job.ImportJob} a job as it stands; {@link vn.tiendo.exchange.job.Desk} what the work on
 *       it reports to
 *   <li>{@link vn.tiendo.exchange.job.ImportWorker} takes jobs up, one after the other
 *   <li>{@link vn.tiendo.exchange.job.CopyIn} rows on their way into a table
 * </ul>
 */
@NullMarked
package vn.tiendo.exchange.job;

import org.jspecify.annotations.NullMarked;
