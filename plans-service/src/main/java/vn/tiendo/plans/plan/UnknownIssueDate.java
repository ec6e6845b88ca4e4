package vn.tiendo.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Refused;

/** A paper whose date is not known, why, and between which days it must lie. */
@Schema
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnknownIssueDate(
        @Schema(examples = "Dẫn đề án ngày 13/11/2023 và giao việc của tháng 12/2023") @NotBlank @Size(max = 500)
        String reason,

        @Schema(examples = "2023-11-13") @Nullable LocalDate notBefore,
        @Schema(examples = "2023-12-31") @Nullable LocalDate notAfter) {

    /** Refused with PERIOD_INVALID where the days are in the wrong order. */
    UnknownIssueDate checked() {
        if (notBefore != null && notAfter != null && notAfter.isBefore(notBefore)) {
            throw new Refused("PERIOD_INVALID", notBefore, notAfter);
        }
        return this;
    }
}
