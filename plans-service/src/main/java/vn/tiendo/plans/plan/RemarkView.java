package vn.tiendo.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A remark as it is answered. */
@Schema
record RemarkView(
        UUID planId,
        String key,
        String category,
        @Nullable String where,
        String textVi,
        @Nullable String textEn,
        @Nullable String handling,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static RemarkView of(RemarkNoted act) {
        var remark = act.remark();
        return new RemarkView(
                act.planId(),
                remark.key(),
                remark.category(),
                remark.where(),
                remark.textVi(),
                remark.textEn(),
                remark.handling(),
                act.effectiveOn(),
                act.recordedAt());
    }
}
