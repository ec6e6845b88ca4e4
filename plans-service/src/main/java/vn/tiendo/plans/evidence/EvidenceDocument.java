package vn.tiendo.plans.evidence;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the evidence stands: a document by its number, a link, or both. */
@Schema
public record EvidenceDocument(
        @Schema(examples = "112-BC/TU") @Nullable @Size(max = 100)
        String number,

        @Schema(examples = "2026-06-24") @Nullable LocalDate issuedOn,

        @Schema(examples = "https://example.org/112-bc-tu")
        @Nullable
        @Size(max = 500)
        @Pattern(regexp = "https?://\\S+")
        String link) {

    boolean isNowhere() {
        return (number == null || number.isBlank()) && link == null;
    }
}
