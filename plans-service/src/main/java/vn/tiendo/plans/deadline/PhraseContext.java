package vn.tiendo.plans.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.calendar.WorkingDays;
import vn.tiendo.plans.period.Period;

/**
 * What a plan knows that a phrase of it leaves out.
 *
 * @param issueDate the day on which the plan was issued, if it says so
 * @param section the time of the section in which the phrase stands, such as "Năm 2022" or "6 tháng đầu năm 2022"
 * @param ofReport whether it is a report that the phrase is about: one that comes "thường xuyên" recurs
 * @param workingDays the calendar by which "ngày làm việc" are counted
 */
public record PhraseContext(
        @Nullable Period planPeriod,
        @Nullable LocalDate issueDate,
        @Nullable Period section,
        boolean ofReport,
        WorkingDays workingDays) {
    /** A phrase that stands alone. */
    public static final PhraseContext NONE = new PhraseContext(null, null, null, false, WorkingDays.WEEKENDS_OFF);

    /** A phrase of a plan. */
    public static PhraseContext ofPlan(Period planPeriod, @Nullable LocalDate issueDate) {
        return new PhraseContext(planPeriod, issueDate, null, false, WorkingDays.WEEKENDS_OFF);
    }

    /** The same, about a report. */
    public PhraseContext ofReports() {
        return new PhraseContext(planPeriod, issueDate, section, true, workingDays);
    }

    /** The same, in a section of the plan. */
    public PhraseContext in(Period days) {
        return new PhraseContext(planPeriod, issueDate, days, ofReport, workingDays);
    }

    /** The same, counting by a calendar. */
    public PhraseContext countingBy(WorkingDays days) {
        return new PhraseContext(planPeriod, issueDate, section, ofReport, days);
    }

    /** The days of the plan on which something can be due: from its issue, where that is later than its first day. */
    @Nullable
    Period daysOfThePlan() {
        if (planPeriod == null || issueDate == null) {
            return planPeriod;
        }
        boolean later = issueDate.isAfter(planPeriod.from()) && !issueDate.isAfter(planPeriod.through());
        return later ? new Period(issueDate, planPeriod.through()) : planPeriod;
    }
}
