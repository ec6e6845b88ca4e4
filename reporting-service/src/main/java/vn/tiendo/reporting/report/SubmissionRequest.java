package vn.tiendo.reporting.report;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.Document;

/** Sending a report. */
@Schema(name = "SubmissionRequest")
public record SubmissionRequest(
        @Schema(
                description =
                        "The day of sending, by which timeliness goes; today, when absent. An earlier day needs a document")
        @Nullable
        LocalDate sentOn,

        @Schema(
                description =
                        "The knowledge whose figures are signed, as a draft showed them; the present, when absent")
        @Nullable
        Instant knownAt,

        @Nullable @Valid Document document) {}
