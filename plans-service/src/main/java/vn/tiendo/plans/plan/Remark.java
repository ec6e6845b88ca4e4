package vn.tiendo.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What only a reader can see: a slip of the pen, unclear wording, a choice that the analyst made. No finding. */
@Schema
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Remark(
        @Schema(description = "Unique in the plan", examples = "IS3") @NotBlank @Size(max = 60)
        String key,

        @Schema(description = "Open list: DATES, TYPO, AMBIGUOUS, MISSING, …", examples = "AMBIGUOUS")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
        String category,

        @Schema(description = "Where in the paper", examples = "II.1") @Nullable @Size(max = 100)
        String where,

        @Schema(examples = "“Mỗi năm” không nói từ năm nào") @NotBlank @Size(max = 1000)
        String textVi,

        @Schema(examples = "\"Each year\" does not say from which year") @Nullable @Size(max = 1000)
        String textEn,

        @Schema(description = "What was made of it", examples = "Tính từ năm 2024") @Nullable @Size(max = 1000)
        String handling) {}
