package vn.tiendo.plans.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.finding.rule.Finding;
import vn.tiendo.plans.finding.rule.FindingCode;
import vn.tiendo.plans.statement.Place;

/** Why a finding stands, as a caller states it. */
@Schema
record AcknowledgementRequest(
        @NotNull FindingCode code,

        @Schema(description = "Where it stands; or give the key", examples = "#/targets/1") @Nullable @Size(max = 300)
        String pointer,

        @Schema(description = "Of the target, task or obligation, or the part of the plan", examples = "TG1a")
        @Nullable
        @Size(max = 60)
        String key,

        @Schema(examples = "Đã thống nhất giữ nguyên theo văn bản gốc") @NotBlank @Size(max = 1000)
        String reason) {

    boolean means(Finding finding) {
        return finding.code() == code
                && (pointer != null || key != null)
                && (pointer == null || pointer.equals(finding.spot().pointer()))
                && (key == null || key.equals(finding.spot().key()));
    }

    void check(Place body, boolean meansNone) {
        if (pointer == null && key == null) {
            body.at("pointer").refuse("FINDING_PLACE_REQUIRED");
        } else if (meansNone) {
            body.at("code").refuse("FINDING_NOT_THERE", code);
        }
    }
}
