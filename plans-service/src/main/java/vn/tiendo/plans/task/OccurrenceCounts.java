package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many occurrences of a task stand how. */
@Schema(name = "OccurrenceCounts")
record OccurrenceCounts(
        int total,

        @Schema(description = "To be done, those that are overdue included")
        int open,

        int overdue,
        int done,
        int cancelled) {

    static OccurrenceCounts of(List<TaskOccurrence> occurrences, LocalDate day) {
        var states = occurrences.stream().map(one -> one.stateOn(day)).toList();
        int open = (int) states.stream().filter(TaskState::isOpen).count();
        int cancelled =
                (int) states.stream().filter(TaskState.CANCELLED::equals).count();
        return new OccurrenceCounts(
                states.size(),
                open,
                (int) states.stream().filter(TaskState.OVERDUE::equals).count(),
                states.size() - open - cancelled,
                cancelled);
    }
}
