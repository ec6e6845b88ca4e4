package vn.tiendo.reporting.knownplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a task is to be done, as it stands on a day.
 *
 * @param id of the occurrence, or of a task that is done once
 * @param leadIds who leads it
 * @param notBefore the first day on which it can be done; null where nothing is said
 * @param lastDay the last day on which it is in time; null where it has none
 * @param completedOn null while it is not done, as far as known
 * @param cancelledOn null while it is to be done, as far as known
 */
public record TimeToDo(
        UUID id,
        List<UUID> leadIds,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate cancelledOn) {

    public TimeToDo {
        leadIds = List.copyOf(leadIds);
    }
}
