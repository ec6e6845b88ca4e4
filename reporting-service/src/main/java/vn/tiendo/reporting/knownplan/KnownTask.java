package vn.tiendo.reporting.knownplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a plan.
 *
 * @param key its name within the plan
 * @param type ACTION, ALLOCATION, CASCADE, MEETING, MONITORING, REPORT or REVIEW
 * @param section the label under which the plan states it
 * @param product what it brings forth
 * @param coordinatingIds who works on it with them: units or groups
 * @param schedule the kind of its schedule: DEADLINE, ONGOING and so on
 * @param notBefore the first day on which it can be done; null where nothing is said
 * @param lastDay the last day on which it is in time; null where it has none
 * @param leadIds who leads it by the plan
 * @param completedOn null while it is not done, as far as known
 * @param cancelledOn null while it is to be done, as far as known
 * @param moves who leads it later
 * @param occurrences none while plans-service has told of none: then the task is done once
 */
public record KnownTask(
        UUID id,
        String key,
        String titleVi,
        String titleEn,
        String type,
        @Nullable String section,
        @Nullable String product,
        List<UUID> leadIds,
        List<UUID> coordinatingIds,
        String schedule,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate lastDay,
        LocalDate effectiveOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate cancelledOn,
        List<Leads> moves,
        List<KnownOccurrence> occurrences) {

    public KnownTask {
        leadIds = List.copyOf(leadIds);
        coordinatingIds = List.copyOf(coordinatingIds);
        moves = List.copyOf(moves);
        occurrences = List.copyOf(occurrences);
    }

    /** Who leads a task from a day on. */
    public record Leads(LocalDate from, Instant statedAt, List<UUID> units) {}

    /** The times that it is to be done, as they stand on the day. */
    public List<TimeToDo> timesOn(LocalDate day) {
        if (effectiveOn.isAfter(day)) {
            return List.of();
        }
        return occurrences.isEmpty()
                ? List.of(new TimeToDo(
                        id, leadsOn(day), notBefore, hasDueDate() ? lastDay : null, completedOn, cancelledOn))
                : occurrences.stream().flatMap(one -> one.on(day).stream()).toList();
    }

    /** Who leads it on the day. */
    private List<UUID> leadsOn(LocalDate day) {
        return moves.stream()
                .filter(move -> !move.from().isAfter(day))
                .max(Comparator.comparing(Leads::from).thenComparing(Leads::statedAt))
                .map(Leads::units)
                .orElse(leadIds);
    }

    /** Ongoing work and work without a date are a class apart: they are never overdue (SEMANTICS 9). */
    private boolean hasDueDate() {
        return lastDay != null && !schedule.equals("ONGOING") && !schedule.equals("UNSPECIFIED");
    }
}
