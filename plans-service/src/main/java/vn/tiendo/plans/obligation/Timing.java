package vn.tiendo.plans.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.Deadline;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Refused;

/**
 * When a report is due, on which days it reports, and by which day its figures count. Refused with COVERS_REQUIRED,
 * CUTOFF_STATED_TWICE or CUTOFF_OF_RECURRENCE.
 *
 * @param deadline the due dates that the plan gives
 * @param covers the period that it is called after or, where that is none of the calendar, its days
 * @param preset what the plan leaves out follows it
 * @param cutoff the data cut-off that the plan states for what is due once
 * @param cutoffDaysBefore how many days before each due date the figures count, as the plan states
 */
public record Timing(
        Deadline deadline,
        @Nullable Period covers,
        @Nullable ReportingPreset preset,
        @Nullable LocalDate cutoff,
        @Nullable Integer cutoffDaysBefore) {

    public Timing {
        if (cutoff != null && cutoffDaysBefore != null) {
            throw new Refused("CUTOFF_STATED_TWICE").of("cutoffDaysBefore");
        }
        if (cutoff != null && deadline.recurrence() != null) {
            throw new Refused("CUTOFF_OF_RECURRENCE").of("cutoff");
        }
        if (covers == null && deadline.recurrence() == null) {
            requireNo(cutoff, "cutoff");
            requireNo(cutoffDaysBefore, "cutoffDaysBefore");
            requireNo(preset, "preset");
        }
    }

    // A cut-off is of the figures of some days, and a preset is a rule for some period.
    private static void requireNo(@Nullable Object stated, String field) {
        if (stated != null) {
            throw new Refused("COVERS_REQUIRED", field).of("covers");
        }
    }
}
