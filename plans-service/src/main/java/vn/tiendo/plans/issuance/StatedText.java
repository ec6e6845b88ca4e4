package vn.tiendo.plans.issuance;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.plan.PlanText;
import vn.tiendo.plans.plan.PlanTextKind;

/** Something a plan states that is not computed yet. */
@Schema
public record StatedText(
        @NotNull PlanTextKind kind,
        @NotBlank @Size(max = 60) String key,

        @Schema(examples = "Báo cáo định kỳ") @NotBlank @Size(max = 500)
        String titleVi,

        @Schema(examples = "Periodic report") @NotBlank @Size(max = 500)
        String titleEn,

        @Nullable @Size(max = 4000) String detail) {

    PlanText text() {
        return new PlanText(UuidCreator.getTimeOrderedEpoch(), kind, key, titleVi, titleEn, detail);
    }
}
