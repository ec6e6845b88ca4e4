package vn.tiendo.plans.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.StatedPeriod;

/** Evidence as it is answered. */
@Schema
record EvidenceView(
        UUID id,
        UUID targetId,
        UUID planId,
        UUID unitId,
        @Nullable StatedPeriod period,
        LocalDate on,
        Instant recordedAt,
        String text,
        List<EvidenceDocument> documents,
        @Nullable Verdict verdict) {

    static EvidenceView of(EvidenceRecorded act) {
        return new EvidenceView(
                act.evidenceId(),
                act.targetId(),
                act.planId(),
                act.unitId(),
                Optional.ofNullable(act.period()).map(StatedPeriod::of).orElse(null),
                act.effectiveOn(),
                act.recordedAt(),
                act.text(),
                act.documents(),
                act.verdict());
    }

    /** All evidence for a target, with the horizon by which it is known. */
    @Schema(name = "EvidenceList")
    record AllOf(List<EvidenceView> items, Instant knownAt) {}
}
