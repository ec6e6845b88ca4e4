package vn.tiendo.reporting.evaluation;

import java.time.LocalDate;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowntarget.Quotas;

/**
 * One question about a unit's target.
 *
 * @param at the end of this day is asked about
 * @param quotas of the unit, in the view asked for
 * @param flows of the unit's subtree, in the same view
 */
public record TargetQuestion(TargetTerms terms, Period period, LocalDate at, Quotas quotas, Flows flows) {}
