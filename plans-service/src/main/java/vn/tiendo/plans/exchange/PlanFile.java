package vn.tiendo.plans.exchange;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the file of a whole plan is described. */
@Schema(
        additionalProperties = Schema.True.class,
        description =
                "The plan as POST /v1/plans takes it (StatedPlan), with labels of the directory in the place of ids")
record PlanFile(
        @Schema(examples = "tiendo-plan/1") String format,
        @Schema(examples = "dong-nai-2026-2030") String key,
        String titleVi,
        String titleEn,

        @Schema(description = "A label of the directory", examples = "PARTY:DN-TU")
        String unit,

        LocalDate effectiveOn,
        List<DirectoryEntry> directory) {}
