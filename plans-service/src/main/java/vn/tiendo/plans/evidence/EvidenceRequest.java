package vn.tiendo.plans.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.period.StatedPeriod;
import vn.tiendo.plans.statement.Place;

/** Evidence as a caller states it. */
@Schema
record EvidenceRequest(
        @Schema(description = "The unit of which it speaks; the owner of the target, when absent") @Nullable
        UUID unit,

        @Schema(description = "The period of which it speaks; all of the target, when absent") @Nullable @Valid
        StatedPeriod period,

        @Schema(description = "The day of what it shows", examples = "2026-06-25") @NotNull
        LocalDate on,

        @Schema(description = "What it shows; no names of persons", examples = "Thành lập 3 tổ phụ nữ ở khu nhà trọ")
        @NotBlank
        @Size(max = 2000)
        String text,

        @Nullable @Size(max = 20) List<@NotNull @Valid EvidenceDocument> documents,

        @Schema(description = "How the target was judged by it; it only shows, when absent") @Nullable
        Verdict verdict) {

    List<EvidenceDocument> statedDocuments() {
        return Objects.requireNonNullElse(documents, List.of());
    }

    Optional<Period> checkedPeriod(Place place) {
        return Optional.ofNullable(period).flatMap(stated -> stated.checked(place.at("period")));
    }

    /** A document that has neither number nor link cannot be found again. */
    void requireDocuments(Place place) {
        for (int i = 0; i < statedDocuments().size(); i++) {
            if (statedDocuments().get(i).isNowhere()) {
                place.at("documents").at(i).refuse("EVIDENCE_WITHOUT_SOURCE");
            }
        }
    }
}
