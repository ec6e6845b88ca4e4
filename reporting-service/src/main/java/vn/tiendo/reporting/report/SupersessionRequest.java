package vn.tiendo.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new version of a report that was sent. */
@Schema(name = "SupersessionRequest")
public record SupersessionRequest(
        @NotBlank @Size(max = 2000) String reason) {}
