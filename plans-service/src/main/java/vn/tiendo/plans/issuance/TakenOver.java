package vn.tiendo.plans.issuance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The plan that this one goes on with, and what is not the same. */
@Schema
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TakenOver(
        @Schema(description = "Key of the plan taken over", examples = "hung-yen-2024") @NotBlank @Size(max = 100)
        String plan,

        @Schema(description = "What it does not go on with") @Nullable @Size(max = 2000)
        List<@NotNull @Valid Retired> retired,

        @Schema(description = "Keys of what is new", examples = "[\"K18\"]") @Nullable @Size(max = 2000)
        List<@NotBlank @Size(max = 60) String> added) {

    /** Something of the former plan that ends with it. */
    @Schema(name = "RetiredItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Retired(
            @Schema(description = "Key of a target, task or obligation", examples = "K05") @NotBlank @Size(max = 60)
            String key,

            @Schema(examples = "Đã hoàn thành") @Nullable @Size(max = 1000)
            String reason) {}
}
