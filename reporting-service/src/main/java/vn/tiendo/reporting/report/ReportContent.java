package vn.tiendo.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a report says. Of one that was sent this is frozen: its own form, so that it outlives every other view. */
@Schema(name = "ReportContent")
public record ReportContent(
        Heading heading,
        LocalDate at,
        Instant knownAt,

        @Schema(description = "A date, then, or default: of each period the earlier of at and its end")
        String borders,

        List<Section> sections,
        List<ReportedTarget> targets,

        @Schema(description = "Asked for beside the targets")
        List<ReportedFigure> figures,

        @Schema(description = "Of a report that rests on others") @Nullable
        Consolidation consolidation) {

    /** Who reports what. */
    @Schema(name = "ReportHeading")
    public record Heading(
            UUID reportId,
            int version,
            String kind,
            String titleVi,
            String titleEn,
            UUID unitId,
            @Nullable String unitName,
            @Nullable UUID planId,
            @Nullable String planNumber,
            @Nullable String planTitleVi,
            @Nullable String planTitleEn,
            @Nullable UUID obligationInstanceId) {}

    /** A section of the outline with its text. */
    @Schema(name = "ReportSection")
    public record Section(
            @Schema(examples = "MEMBERS") String key,
            @Schema(examples = "II.3") String number,
            @Schema(examples = "Phát triển đảng viên") String headingVi,
            @Schema(examples = "Admitting members") String headingEn,
            @Nullable String text) {

        static Section of(SectionKey key, @Nullable String text) {
            return new Section(key.name(), key.number(), key.headingVi(), key.headingEn(), text);
        }
    }

    /** The reports of the tier below that it rests on. */
    @Schema(name = "ReportConsolidation")
    public record Consolidation(
            List<Included> included,
            @Schema(description = "Owed and not sent") List<Missing> missing) {}

    /** A report that has come. */
    @Schema(name = "ConsolidatedReport")
    public record Included(
            UUID obligationInstanceId,
            UUID unitId,
            @Nullable String unitName,
            UUID reportId,
            LocalDate sentOn,
            @Schema(description = "SHA-256 of its content") String contentHash) {}

    /** A report that has not come. */
    @Schema(name = "MissingReport")
    public record Missing(
            UUID obligationInstanceId,
            UUID unitId,
            @Nullable String unitName,
            LocalDate lastAcceptableDay) {}
}
