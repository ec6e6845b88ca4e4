package vn.tiendo.reporting.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook as a caller asks for it. */
@Schema
record WebhookRequest(
        @Schema(description = "An https URL that the public internet reaches") @NotBlank @Size(max = 2000)
        String url,

        @Schema(description = "The types to be told of; tolerate others to come", examples = "[\"progress.recorded\"]")
        @NotEmpty
        @Size(max = 50)
        List<@NotBlank @Size(max = 100) String> events,

        @Schema(
                description =
                        "Told of this unit and those below it; by default the caller's unit, or the whole country")
        @Nullable
        UUID unitId) {}
