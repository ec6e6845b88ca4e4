package vn.tiendo.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issuer approved the plan; of a joint plan each does. */
@Schema
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Approval(
        @Schema(description = "One of the issuers") @NotNull UUID issuer,
        @Schema(examples = "2021-09-24") @NotNull LocalDate approvedOn,

        @Schema(description = "Number of the document that says so") @Nullable @Size(max = 100)
        String document) {}
