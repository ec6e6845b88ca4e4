package vn.tiendo.reporting.targetstate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.figure.SubjectView;

/** What one number of a share counts, one by one. */
@Schema(name = "ShareSubjects")
public record ShareSubjectsView(
        UUID targetId,
        UUID unitId,
        PeriodView period,
        @Schema(description = "NUMERATOR or DENOMINATOR") String side,
        List<SubjectView> items,
        @Nullable String nextCursor,
        LocalDate at,
        Instant knownAt) {}
