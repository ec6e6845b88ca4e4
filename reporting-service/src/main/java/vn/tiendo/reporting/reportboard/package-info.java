/**
 * Who has reported in time under a plan: by tier, by obligation, by unit (SEMANTICS 10).
 *
 * <ul>
 *   <li>{@code ReportBoardResource} the way in
 *   <li>{@code ReportBoards} adds up what {@link vn.tiendo.reporting.report.Timeliness} says of each report
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.reportboard;

import org.jspecify.annotations.NullMarked;
