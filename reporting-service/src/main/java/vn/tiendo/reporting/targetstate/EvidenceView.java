package vn.tiendo.reporting.targetstate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownplan.KnownEvidence;

/** Evidence for a target that no figure decides. */
@Schema(name = "TargetEvidence")
public record EvidenceView(
        UUID id,
        UUID unitId,

        @Schema(description = "Of which it speaks; absent: all of the target") @Nullable
        PeriodView period,

        LocalDate on,
        String text,
        List<DocumentView> documents,

        @Schema(description = "MET, PARTLY_MET, NOT_MET; tolerate others", examples = "PARTLY_MET") @Nullable
        String verdict) {

    /** Where it stands. */
    @Schema(name = "EvidenceDocument")
    public record DocumentView(
            @Schema(examples = "112-BC/TU") @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String link) {}

    public static EvidenceView of(KnownEvidence shown) {
        return new EvidenceView(
                shown.id(),
                shown.unitId(),
                shown.period() == null ? null : PeriodView.of(shown.period()),
                shown.on(),
                shown.text(),
                shown.documents().stream()
                        .map(each -> new DocumentView(each.number(), each.issuedOn(), each.link()))
                        .toList(),
                shown.verdict());
    }
}
