/**
 * Reports as documents (SEMANTICS 10): drafted with their figures filled in, sent, returned or approved, superseded; what
 * was sent is never edited.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.report.Report} one report by its acts, and what may follow on what
 *   <li>{@code Drafting}, {@code Submitting}, {@code Deciding} what people do with it
 *   <li>{@code Drawings} its content: figures, states of targets, texts, the reports that it rests on
 *   <li>{@code Comparing} what was frozen, what is so now, and what has been recorded since
 *   <li>{@code ReportPaper}, {@code ReportForm} the same as a paper to be signed, its annex as a workbook
 *   <li>{@link vn.tiendo.reporting.report.Timeliness} who has sent in time what is owed, and who waits for whom
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.report;

import org.jspecify.annotations.NullMarked;
