package vn.tiendo.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is answered.
 *
 * @param judgedBy always TEXT: a reader judges it, nothing is computed of it yet
 */
@Schema
record PlanTextView(
        UUID id,
        UUID planId,
        PlanTextKind kind,
        String key,
        String titleVi,
        String titleEn,
        @Nullable String detail,
        String judgedBy,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static PlanTextView of(PlanTextNoted act) {
        var text = act.text();
        return new PlanTextView(
                text.textId(),
                act.planId(),
                text.kind(),
                text.key(),
                text.titleVi(),
                text.titleEn(),
                text.detail(),
                "TEXT",
                act.effectiveOn(),
                act.recordedAt());
    }
}
