package vn.tiendo.plans.finding.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/**
 * A report or review that is owed.
 *
 * @param covers what it is about; absent where the plan does not say
 * @param lastDays of each time that it is due, in order
 * @param feeds keys of the next tier
 * @param owingUntil for each unit that owes it, its last day; absent for one that goes on
 */
public record ExaminedObligation(
        Spot spot,
        Nature nature,
        @Nullable Period covers,
        List<LocalDate> lastDays,
        List<String> feeds,
        List<Optional<LocalDate>> owingUntil) {

    public ExaminedObligation {
        lastDays = List.copyOf(lastDays);
        feeds = List.copyOf(feeds);
        owingUntil = List.copyOf(owingUntil);
    }

    /** A report is owed by each unit for itself; a review is held by all of them together. */
    public enum Nature {
        REPORT,
        REVIEW,
        FINAL_REVIEW
    }

    String key() {
        return spot.key();
    }

    Optional<LocalDate> firstDueDay() {
        return lastDays.stream().findFirst();
    }

    Optional<LocalDate> lastDueDay() {
        return lastDays.isEmpty() ? Optional.empty() : Optional.of(lastDays.getLast());
    }

    /** The day after which somebody who owes it is missing; empty while enough of them go on. */
    Optional<LocalDate> owedUntil() {
        var ends = owingUntil.stream().flatMap(Optional::stream).sorted().toList();
        boolean lapses =
                nature == Nature.REPORT ? !ends.isEmpty() : ends.size() == owingUntil.size() && !ends.isEmpty();
        if (!lapses) {
            return Optional.empty();
        }
        return Optional.of(nature == Nature.REPORT ? ends.getFirst() : ends.getLast());
    }
}
