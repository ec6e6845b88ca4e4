package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** After which occurrence a page begins. */
record OccurrencePlace(LocalDate lastDay, @Nullable UUID occurrenceId) {
    private static final LocalDate WITHOUT_DATE = LocalDate.of(9999, 12, 31);
    static final OccurrencePlace FIRST = new OccurrencePlace(LocalDate.MIN, null);

    static OccurrencePlace of(FoundOccurrence found) {
        var act = found.occurrence().act();
        return new OccurrencePlace(Objects.requireNonNullElse(act.terms().lastDay(), WITHOUT_DATE), act.occurrenceId());
    }

    boolean isFirst() {
        return occurrenceId == null;
    }
}
