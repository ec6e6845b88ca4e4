package vn.tiendo.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A section of the paper. Its number is a label, not a sequence: real plans jump from 5 to 7. */
@Schema
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutlineSection(
        @Schema(examples = "III.2") @NotBlank @Size(max = 60)
        String label,

        @Schema(examples = "Nhiệm vụ và giải pháp") @Nullable @Size(max = 500)
        String titleVi,

        @Schema(examples = "Tasks and measures") @Nullable @Size(max = 500)
        String titleEn) {}
