package vn.tiendo.reporting.evaluation;

import java.time.LocalDate;
import vn.tiendo.reporting.calendar.Period;

/**
 * One question about a unit's target.
 *
 * @param at the end of this day is asked about
 * @param unit what it has to reach and what it did
 */
public record TargetQuestion(TargetTerms terms, Period period, LocalDate at, UnitAccount unit) {}
