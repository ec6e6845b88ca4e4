package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enterprise or organisation that is counted. */
@Schema(name = "ShareSubject")
public record SubjectView(
        UUID id,
        @Schema(description = "Where it counts") UUID unitId,

        @Schema(description = "The last day from which it counts there")
        LocalDate since,

        @Schema(description = "Of a share of ratings: the level for the period") @Nullable
        String level,

        @Schema(description = "Of coverage: the entries with which it is covered, in the order of recording") @Nullable
        List<UUID> entryIds,

        @Schema(description = "Of a share of eligible enterprises: the version of the rule by which it is eligible")
        @Nullable
        UUID eligibilityRuleId,

        @Schema(description = "Of such a share: the round whose figures decided") @Nullable
        UUID roundId) {}
