package vn.tiendo.reporting.taskboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownplan.KnownTask;
import vn.tiendo.reporting.knownplan.TimeToDo;

/**
 * One time to do a task, as it stands on a day.
 *
 * @param counted the day on which its clock stopped: that asked about, or the last one of its leads when all have ended
 */
public record StandingTask(KnownTask task, TimeToDo time, TaskStanding standing, LocalDate at, LocalDate counted) {

    /** @param lastDayOf the last day of a unit that has ended */
    public static StandingTask of(
            KnownTask task, TimeToDo time, LocalDate at, Function<UUID, Optional<LocalDate>> lastDayOf) {
        var counted = countedOn(time, at, lastDayOf);
        return new StandingTask(task, time, standing(time, at, counted), at, counted);
    }

    /** Still to be done, and all its leads have ended: it waits for a move. */
    public boolean isWithoutLead() {
        return standing.isOpen() && counted.isBefore(at);
    }

    /** By how many days it is late, or was when it was done; empty of what is not. */
    public Optional<Long> daysLate() {
        var lastDay = time.lastDay();
        if (lastDay == null) {
            return Optional.empty();
        }
        return switch (standing) {
            case OVERDUE -> Optional.of(ChronoUnit.DAYS.between(lastDay, counted));
            case DONE_LATE ->
                Optional.ofNullable(time.completedOn()).map(done -> ChronoUnit.DAYS.between(lastDay, done));
            default -> Optional.empty();
        };
    }

    /** How many days are left after the one asked about; empty unless it is open and in time. */
    public Optional<Long> daysLeft() {
        boolean inTime = standing == TaskStanding.IN_PROGRESS || standing == TaskStanding.NOT_DUE;
        return inTime && time.lastDay() != null
                ? Optional.of(ChronoUnit.DAYS.between(counted, time.lastDay()))
                : Optional.empty();
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

    private static TaskStanding standing(TimeToDo time, LocalDate at, LocalDate counted) {
        var lastDay = time.lastDay();
        var completedOn = time.completedOn();
        if (completedOn != null && !completedOn.isAfter(at)) {
            return done(completedOn, lastDay);
        }
        if (time.cancelledOn() != null && !time.cancelledOn().isAfter(at)) {
            return TaskStanding.CANCELLED;
        }
        if (lastDay == null) {
            return TaskStanding.UNDATED;
        }
        if (counted.isAfter(lastDay)) {
            return TaskStanding.OVERDUE;
        }
        boolean begun = time.notBefore() == null || !counted.isBefore(time.notBefore());
        return begun ? TaskStanding.IN_PROGRESS : TaskStanding.NOT_DUE;
    }

    private static TaskStanding done(LocalDate on, @Nullable LocalDate lastDay) {
        if (lastDay == null) {
            return TaskStanding.UNDATED_DONE;
        }
        return on.isAfter(lastDay) ? TaskStanding.DONE_LATE : TaskStanding.DONE_ON_TIME;
    }
}
