package vn.tiendo.plans.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/** The unit has explained itself. */
record ExplanationAnswered(
        UUID requestId,
        LocalDate answeredOn,
        String text,
        @Nullable String document,
        Instant recordedAt,
        long position) implements Act {

    @Override
    public LocalDate effectiveOn() {
        return answeredOn;
    }
}
