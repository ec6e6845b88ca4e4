package vn.tiendo.reporting.evaluation;

import java.time.LocalDate;
import vn.tiendo.reporting.calendar.Period;

/**
 * One question about a unit's target.
 *
 * @param period for which the value is
 * @param counted the days of which facts count for it; pace goes by them
 * @param at the end of this day is asked about
 * @param unit what it has to reach and what it did
 */
public record TargetQuestion(TargetTerms terms, Period period, Period counted, LocalDate at, UnitAccount unit) {

    /** Of a target that counts the days of its period. */
    public TargetQuestion(TargetTerms terms, Period period, LocalDate at, UnitAccount unit) {
        this(terms, period, period, at, unit);
    }
}
