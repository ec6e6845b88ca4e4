package vn.tiendo.plans.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Baselines that are the parts of another. Whether they add up is a finding, not a refusal. */
@Schema
public record BaselineSum(
        @Schema(description = "Key of a baseline", examples = "B2") @NotBlank @Size(max = 60)
        String whole,

        @Schema(description = "Keys of its parts", examples = "[\"B6\",\"B8\"]") @NotEmpty @Size(max = 100)
        List<@NotBlank @Size(max = 60) String> parts) {}
