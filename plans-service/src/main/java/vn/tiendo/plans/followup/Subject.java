package vn.tiendo.plans.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that units have to do, as it stands on a day.
 *
 * @param unitIds who has to do it
 * @param lastAcceptableDay absent for what is never overdue
 * @param open whether it is still to be done
 * @param overdue whether it is too late; of a report as far as reporting-service has told that it was sent
 */
record Subject(
        UUID id,
        SubjectKind kind,
        UUID planId,
        String key,
        String titleVi,
        String titleEn,
        List<UUID> unitIds,
        @Nullable LocalDate lastAcceptableDay,
        boolean open,
        boolean overdue) {

    /** Whether its last day is one of these. */
    boolean isDueWithin(LocalDate from, LocalDate through) {
        return lastAcceptableDay != null && !lastAcceptableDay.isBefore(from) && !lastAcceptableDay.isAfter(through);
    }
}
