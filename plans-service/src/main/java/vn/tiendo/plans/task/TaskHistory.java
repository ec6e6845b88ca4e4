package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;
import vn.tiendo.plans.deadline.Deadline;
import vn.tiendo.plans.period.Period;

/**
 * A task with all that has been said of it.
 *
 * @param planPeriod the period of its plan
 * @param moves of the whole task, and of single occurrences
 */
record TaskHistory(
        TaskPlanned planned,
        Period planPeriod,
        List<TaskMoved> moves,
        List<DeadlineChanged> deadlines,
        List<ConditionStated> conditions) {
    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    TaskHistory {
        moves = List.copyOf(moves);
        deadlines = List.copyOf(deadlines);
        conditions = List.copyOf(conditions);
    }

    /** Who leads the whole task on the day: units or groups. */
    List<UUID> leadsOn(LocalDate day) {
        return last(movesOf(null), day)
                .map(TaskMoved::leadIds)
                .orElse(planned.terms().leadIds());
    }

    Deadline scheduleOn(LocalDate day) {
        return last(deadlines, day)
                .map(DeadlineChanged::schedule)
                .orElse(planned.terms().schedule());
    }

    /** Whether it has a condition of which nobody has said that it is met: until then no date counts. */
    boolean waitsForItsConditionOn(LocalDate day) {
        return planned.terms().condition() != null
                && last(conditions, day).filter(ConditionStated::met).isEmpty();
    }

    /** The days of the plan on which something of it can be due. */
    Period daysThatCount() {
        var from = planned.effectiveOn();
        return from.isAfter(planPeriod.from()) && !from.isAfter(planPeriod.through())
                ? new Period(from, planPeriod.through())
                : planPeriod;
    }

    /** The last move of each occurrence that was moved by then. */
    Stream<TaskMoved> movesOfOccurrencesOn(LocalDate day) {
        return moves.stream()
                .filter(move -> move.occurrenceId() != null)
                .filter(move -> last(movesOf(move.occurrenceId()), day)
                        .filter(move::equals)
                        .isPresent());
    }

    /** The days from which something is said. */
    NavigableSet<LocalDate> turningDays() {
        var days = new TreeSet<LocalDate>();
        days.add(planned.effectiveOn());
        Stream.of(moves, deadlines, conditions)
                .flatMap(List::stream)
                .map(Act::effectiveOn)
                .filter(planned.effectiveOn()::isBefore)
                .forEach(days::add);
        return days;
    }

    /** Why an occurrence that was there the day before is not there on the day. */
    Withdrawal reasonOn(LocalDate day) {
        if (deadlines.stream().anyMatch(change -> change.effectiveOn().equals(day))) {
            return Withdrawal.DEADLINE_CHANGED;
        }
        if (conditions.stream().anyMatch(stated -> stated.effectiveOn().equals(day))) {
            return Withdrawal.CONDITION_STATED;
        }
        return movesOf(null).stream().anyMatch(move -> move.effectiveOn().equals(day))
                ? Withdrawal.LEADS_MOVED
                : Withdrawal.MEMBERS_CHANGED;
    }

    /** @param occurrenceId absent for the whole task */
    private List<TaskMoved> movesOf(@Nullable UUID occurrenceId) {
        return moves.stream()
                .filter(move -> Objects.equals(occurrenceId, move.occurrenceId()))
                .toList();
    }

    private static <A extends Act> Optional<A> last(Collection<A> acts, LocalDate day) {
        return Fold.of(acts, new AsOf(day, EVER), first -> first, (before, later) -> later);
    }
}
