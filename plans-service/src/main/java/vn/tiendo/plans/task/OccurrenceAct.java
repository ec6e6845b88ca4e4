package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * What holds of one occurrence of a task from a day on.
 *
 * @param terms its last terms where it is withdrawn
 * @param withdrawn absent while it is to be done
 */
public record OccurrenceAct(
        UUID occurrenceId,
        UUID taskId,
        UUID planId,
        OccurrenceTerms terms,
        @Nullable Withdrawal withdrawn,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements Act {}
