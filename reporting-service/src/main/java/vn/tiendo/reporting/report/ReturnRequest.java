package vn.tiendo.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Sending a report back. */
@Schema(name = "ReturnRequest")
public record ReturnRequest(
        @NotBlank @Size(max = 2000) String reason,

        @Schema(description = "Today, when absent") @Nullable
        LocalDate returnedOn) {}
