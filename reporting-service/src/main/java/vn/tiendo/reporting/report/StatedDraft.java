package vn.tiendo.reporting.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.BordersParameter;

/** What a draft says, as its unit states it; its figures are filled in. */
@Schema(name = "ReportDraft")
public record StatedDraft(
        @Schema(description = "The day at whose end the figures hold") @NotNull
        LocalDate at,

        @Schema(
                description = "A date, or then; absent: of each period the earlier of at and its end",
                examples = "2026-06-30")
        @Nullable
        @Pattern(regexp = "then|\\d{4}-\\d{2}-\\d{2}")
        String borders,

        @NotBlank @Size(max = 500) String titleVi,
        @NotBlank @Size(max = 500) String titleEn,

        @Schema(description = "Beside the targets of the plan, which are all filled in") @Nullable @Size(max = 500)
        List<@NotNull @Valid StatedFigure> figures,

        @Schema(
                description =
                        "Texts by section: GENERAL, RESULTS, COMMUNICATION, ORGANISATIONS, MEMBERS, MASS_ORGANISATIONS,"
                                + " INSPECTION, SHORTCOMINGS, LESSONS, DIRECTIONS, PROPOSALS, ANNEX")
        @Nullable
        @Size(max = 20)
        Map<String, @NotNull @Size(max = 20000) String> sections) {

    List<StatedFigure> statedFigures() {
        return Objects.requireNonNullElse(figures, List.of());
    }

    Map<String, String> statedSections() {
        return Objects.requireNonNullElse(sections, Map.of());
    }

    /** Null for the default ones of each period. */
    @Nullable
    BordersParameter statedBorders() {
        return borders == null ? null : BordersParameter.fromString(borders);
    }

    /** The units whose figures it asks for. */
    List<UUID> unitsAsked() {
        return statedFigures().stream().map(StatedFigure::unitId).distinct().toList();
    }
}
