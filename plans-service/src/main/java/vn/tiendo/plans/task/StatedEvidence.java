package vn.tiendo.plans.task;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document or a link, as a caller states it. */
@Schema(name = "Evidence")
record StatedEvidence(
        @Schema(examples = "112-BC/TU") @Nullable @Size(max = 100)
        String documentNumber,

        @Schema(description = "http or https", examples = "https://vanban.dongnai.gov.vn/112-BC-TU")
        @Nullable
        @Size(max = 500)
        String link) {

    Evidence evidence() {
        return new Evidence(documentNumber, link);
    }

    static StatedEvidence of(Evidence own) {
        return new StatedEvidence(own.documentNumber(), own.link());
    }
}
