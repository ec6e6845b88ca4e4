package vn.tiendo.plans.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.calendar.WorkingDays;
import vn.tiendo.plans.period.Period;

/**
 * What a plan knows that a phrase of it leaves out.
 *
 * @param issueDate the day on which the plan was issued, if it says so
 * @param year the year of the section in which the phrase stands, such as "Năm 2022"
 * @param workingDays the calendar by which "ngày làm việc" are counted
 */
public record PhraseContext(
        @Nullable Period planPeriod,
        @Nullable LocalDate issueDate,
        @Nullable Integer year,
        WorkingDays workingDays) {
    /** A phrase that stands alone. */
    public static final PhraseContext NONE = new PhraseContext(null, null, null, WorkingDays.WEEKENDS_OFF);

    /** A phrase of a plan whose section names no year. */
    public static PhraseContext ofPlan(Period planPeriod, @Nullable LocalDate issueDate) {
        return new PhraseContext(planPeriod, issueDate, null, WorkingDays.WEEKENDS_OFF);
    }
}
