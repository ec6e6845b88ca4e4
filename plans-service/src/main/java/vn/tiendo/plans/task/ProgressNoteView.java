package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a task goes, as it is answered. */
@Schema(name = "ProgressNote")
record ProgressNoteView(
        UUID taskId,
        UUID planId,
        @Nullable UUID occurrenceId,
        LocalDate notedOn,
        String text,
        List<StatedEvidence> evidence,
        Instant recordedAt) {

    static ProgressNoteView of(ProgressNoted act) {
        return new ProgressNoteView(
                act.taskId(),
                act.planId(),
                act.occurrenceId(),
                act.notedOn(),
                act.text(),
                act.evidence().stream().map(StatedEvidence::of).toList(),
                act.recordedAt());
    }
}
