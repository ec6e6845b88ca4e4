package vn.tiendo.plans.allocation.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * A filled-in form was taken: its groups, and the tables that it made.
 *
 * @param allocationIds none of a form that only changes groups
 */
record FormTaken(
        UUID formId,
        UUID planId,
        List<FormGroup> groups,
        List<UUID> allocationIds,
        @Nullable String document,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements Act {

    FormTaken {
        groups = List.copyOf(groups);
        allocationIds = List.copyOf(allocationIds);
    }
}
