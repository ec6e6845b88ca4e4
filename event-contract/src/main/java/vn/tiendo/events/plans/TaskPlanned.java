package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A plan gives a task to its lead units.
 *
 * @param key its name within the plan
 * @param type ACTION, ALLOCATION, CASCADE, MEETING, MONITORING, REPORT or REVIEW
 * @param product what it brings forth
 */
public record TaskPlanned(
        UUID taskId,
        UUID planId,
        String key,
        String titleVi,
        String titleEn,
        String type,
        @Nullable String section,
        List<UUID> leadIds,
        List<UUID> coordinatingIds,
        @Nullable String product,
        Schedule schedule,
        LocalDate effectiveOn,
        Instant recordedAt)
        implements Event {

    public TaskPlanned {
        leadIds = List.copyOf(leadIds);
        coordinatingIds = List.copyOf(coordinatingIds);
    }

    @Override
    public String eventType() {
        return EventTypes.TASK_PLANNED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
