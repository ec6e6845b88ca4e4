package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/** Somebody told on a day how a task goes. */
public record ProgressNoted(
        UUID taskId,
        UUID planId,
        @Nullable UUID occurrenceId,
        LocalDate notedOn,
        String text,
        List<Evidence> evidence,
        Instant recordedAt,
        long position)
        implements Act {

    public ProgressNoted {
        evidence = List.copyOf(evidence);
    }

    @Override
    public LocalDate effectiveOn() {
        return notedOn;
    }
}
