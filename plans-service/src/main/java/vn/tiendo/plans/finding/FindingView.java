package vn.tiendo.plans.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Language;
import vn.tiendo.plans.finding.rule.FindingCode;
import vn.tiendo.plans.finding.rule.Severity;

/**
 * A finding as it is answered.
 *
 * @param pointer JSON pointer into the document of the plan
 * @param key of the target, task or obligation there, or the name of the part of the plan
 * @param acknowledged absent while nobody has said why it stands
 */
@Schema
record FindingView(
        FindingCode code,
        Severity severity,
        @Schema(examples = "#/targets/1") String pointer,
        @Schema(examples = "TG1a") String key,
        @Nullable UUID targetId,
        @Nullable UUID obligationId,
        String detailVi,
        String detailEn,
        @Nullable Acknowledged acknowledged) {

    /** @param by the roles by which it was said */
    @Schema(name = "FindingAcknowledgedBy")
    record Acknowledged(String reason, List<String> by, LocalDate on) {}

    static FindingView of(KnownFinding known, FindingTexts texts) {
        var finding = known.finding();
        var said = known.acknowledged();
        return new FindingView(
                finding.code(),
                finding.code().severity(),
                finding.spot().pointer(),
                finding.spot().key(),
                finding.spot().targetId(),
                finding.spot().obligationId(),
                texts.of(finding, Language.VI),
                texts.of(finding, Language.EN),
                said == null ? null : new Acknowledged(said.reason(), said.roles(), said.effectiveOn()));
    }
}
