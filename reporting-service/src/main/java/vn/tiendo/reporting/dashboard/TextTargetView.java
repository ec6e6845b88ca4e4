package vn.tiendo.reporting.dashboard;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.evaluation.TargetState;
import vn.tiendo.reporting.knownplan.KnownEvidence;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.targetstate.EvidenceView;

/** A target that is kept in words: it is judged by evidence, or cannot be computed yet. */
@Schema(name = "DashboardText")
public record TextTargetView(
        UUID id,
        String key,
        String titleVi,
        String titleEn,
        String kind,
        String firmness,
        @Nullable UUID parentTargetId,
        @Nullable String note,

        @Schema(description = "JUDGED_BY_EVIDENCE, or NOT_ASSIGNED while a delegated value is not set")
        String state,

        @Schema(description = "Of the unit and those below it, in the order of recording")
        List<EvidenceView> evidence) {

    static TextTargetView of(KnownTarget target, List<KnownEvidence> evidence) {
        return new TextTargetView(
                target.id(),
                target.key(),
                target.titleVi(),
                target.titleEn(),
                target.kind(),
                target.firmness(),
                target.parentTargetId(),
                target.note(),
                (target.book() == null ? TargetState.JUDGED_BY_EVIDENCE : TargetState.NOT_ASSIGNED).name(),
                evidence.stream().map(EvidenceView::of).toList());
    }
}
