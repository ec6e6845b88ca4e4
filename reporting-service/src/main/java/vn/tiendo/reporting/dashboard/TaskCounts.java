package vn.tiendo.reporting.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownplan.TimeToDo;

/**
 * How many tasks stand how, each occurrence on its own (SEMANTICS 8, 9); what has no due date is counted apart and is
 * never overdue.
 */
@Schema(name = "TaskCounts")
public record TaskCounts(
        int notDue,
        int inProgress,
        int overdue,
        int doneOnTime,
        int doneLate,

        @Schema(description = "Ongoing or without a date, not done")
        int undated,

        @Schema(description = "Ongoing or without a date, done")
        int undatedDone,

        @Schema(description = "Not to be done any more") int cancelled,

        @Schema(description = "Counted above as on the last day of its leads: they have ended, and it waits for a move")
        int withoutLead) {

    /** @param lastDayOf the last day of a unit that has ended */
    static TaskCounts of(Collection<TimeToDo> times, LocalDate at, Function<UUID, Optional<LocalDate>> lastDayOf) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        int withoutLead = 0;
        for (var time : times) {
            var counted = countedOn(time, at, lastDayOf);
            var standing = standing(time, at, counted);
            counts.merge(standing, 1, Integer::sum);
            withoutLead += standing.isOpen() && counted.isBefore(at) ? 1 : 0;
        }
        return of(counts, withoutLead);
    }

    private static TaskCounts of(Map<Standing, Integer> counts, int withoutLead) {
        return new TaskCounts(
                counts.getOrDefault(Standing.NOT_DUE, 0),
                counts.getOrDefault(Standing.IN_PROGRESS, 0),
                counts.getOrDefault(Standing.OVERDUE, 0),
                counts.getOrDefault(Standing.DONE_ON_TIME, 0),
                counts.getOrDefault(Standing.DONE_LATE, 0),
                counts.getOrDefault(Standing.UNDATED, 0),
                counts.getOrDefault(Standing.UNDATED_DONE, 0),
                counts.getOrDefault(Standing.CANCELLED, 0),
                withoutLead);
    }

    /** When all its leads have ended its clock stops: nobody is late any more. */
    private static LocalDate countedOn(TimeToDo time, LocalDate at, Function<UUID, Optional<LocalDate>> lastDayOf) {
        var lastDays = time.leadIds().stream().map(lastDayOf).toList();
        return lastDays.stream().anyMatch(Optional::isEmpty)
                ? at
                : lastDays.stream()
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo)
                        .filter(at::isAfter)
                        .orElse(at);
    }

    private static Standing standing(TimeToDo time, LocalDate at, LocalDate counted) {
        var lastDay = time.lastDay();
        var completedOn = time.completedOn();
        if (completedOn != null && !completedOn.isAfter(at)) {
            return done(completedOn, lastDay);
        }
        if (time.cancelledOn() != null && !time.cancelledOn().isAfter(at)) {
            return Standing.CANCELLED;
        }
        if (lastDay == null) {
            return Standing.UNDATED;
        }
        if (counted.isAfter(lastDay)) {
            return Standing.OVERDUE;
        }
        boolean begun = time.notBefore() == null || !counted.isBefore(time.notBefore());
        return begun ? Standing.IN_PROGRESS : Standing.NOT_DUE;
    }

    private static Standing done(LocalDate on, @Nullable LocalDate lastDay) {
        if (lastDay == null) {
            return Standing.UNDATED_DONE;
        }
        return on.isAfter(lastDay) ? Standing.DONE_LATE : Standing.DONE_ON_TIME;
    }

    private enum Standing {
        NOT_DUE,
        IN_PROGRESS,
        OVERDUE,
        DONE_ON_TIME,
        DONE_LATE,
        UNDATED,
        UNDATED_DONE,
        CANCELLED;

        boolean isOpen() {
            return this == NOT_DUE || this == IN_PROGRESS || this == OVERDUE || this == UNDATED;
        }
    }
}
