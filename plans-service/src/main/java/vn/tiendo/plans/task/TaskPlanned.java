package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A task was planned. */
public record TaskPlanned(UUID planId, TaskTerms terms, LocalDate effectiveOn, Instant recordedAt, long position)
        implements TaskAct {

    @Override
    public UUID taskId() {
        return terms.taskId();
    }
}
