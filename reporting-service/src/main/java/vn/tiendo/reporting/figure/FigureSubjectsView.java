package vn.tiendo.reporting.figure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ratio and what one of its numbers counts, one by one: over all pages as many as the number says. */
@Schema(name = "FigureSubjects")
public record FigureSubjectsView(
        FigureView figure,
        @Schema(description = "NUMERATOR or DENOMINATOR") String side,
        List<SubjectView> items,
        @Nullable String nextCursor) {}
