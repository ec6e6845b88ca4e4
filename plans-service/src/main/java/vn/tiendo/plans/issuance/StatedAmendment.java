package vn.tiendo.plans.issuance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.target.AmendmentRequest;
import vn.tiendo.plans.target.StatedPeriodValue;

/** An amendment of a target within a whole plan. */
@Schema
public record StatedAmendment(
        @Schema(description = "Key of a target of this plan", examples = "TG1") @NotBlank @Size(max = 60)
        String target,

        @Schema(examples = "2028-07-01") @NotNull LocalDate effectiveOn,

        @Schema(description = "Values for running and later periods") @Nullable @Size(max = 200)
        List<@NotNull @Valid StatedPeriodValue> periods,

        @Schema(description = "Values for periods that are over, named as closed; needs a document")
        @Nullable
        @Size(max = 200)
        List<@NotNull @Valid StatedPeriodValue> closedPeriods,

        @Schema(description = "Number of the amending document", examples = "21-QĐ/TU") @Nullable @Size(max = 100)
        String document) {

    static StatedAmendment of(String target, AmendmentRequest stated) {
        return new StatedAmendment(
                target, stated.effectiveOn(), stated.periods(), stated.closedPeriods(), stated.document());
    }

    AmendmentRequest request() {
        return new AmendmentRequest(effectiveOn, periods, closedPeriods, document);
    }
}
