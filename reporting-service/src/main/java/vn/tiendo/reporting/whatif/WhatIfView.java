package vn.tiendo.reporting.whatif;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.evaluation.RankedUnit;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.targetstate.JudgementView;

/** How targets stand and how they would stand. */
@Schema(name = "WhatIf")
public record WhatIfView(
        UUID planId,
        LocalDate at,
        Instant knownAt,
        @Schema(description = "default, a day, or then") String borders,
        List<StateView> states,

        @Schema(description = "How many states would stay as they are")
        int unchanged,

        @Schema(description = "Of the targets and periods in which any state would change")
        List<RankingView> rankings,

        List<TotalsView> totals,

        @Schema(description = "What would not fit together any more, and what would fit again")
        List<FindingView> findings) {

    /** The state of a target for a unit in a period, on both sides. */
    @Schema(name = "WhatIfState")
    public record StateView(
            UUID targetId,
            String targetKey,
            UUID unitId,
            String unitName,
            @Nullable String unitCode,
            PeriodView period,

            @Schema(description = "Absent for a unit that does not exist then") @Nullable
            JudgementView before,

            @Schema(description = "Absent for a unit that would not exist then") @Nullable
            JudgementView after) {

        boolean isChanged() {
            return before == null ? after != null : !before.equals(after);
        }
    }

    /** The units below the plan's, ranked on both sides. */
    @Schema(name = "WhatIfRanking")
    public record RankingView(UUID targetId, PeriodView period, List<RankView> before, List<RankView> after) {}

    /** A place in a ranking; those who tie share it. */
    @Schema(name = "WhatIfRank")
    public record RankView(int rank, UUID unitId, String percent) {

        static RankView of(RankedUnit ranked) {
            return new RankView(ranked.rank(), ranked.unitId(), ranked.percent().shown());
        }
    }

    /** What is asked, given out and achieved in all, on both sides. */
    @Schema(name = "WhatIfTotals")
    public record TotalsView(UUID targetId, PeriodView period, SumsView before, SumsView after) {}

    /** The sums of one side. */
    @Schema(name = "WhatIfSums")
    public record SumsView(
            @Schema(description = "What the target asks of the plan's unit") @Nullable
            BigDecimal asked,

            @Schema(description = "The sum of the units' numbers; absent where no unit has one") @Nullable
            BigDecimal allocated,

            @Schema(description = "How many units have a number")
            int units,

            @Schema(description = "Of the plan's unit and all below it") @Nullable
            BigDecimal achieved,

            @Schema(description = "How many units with a quota are in which state", examples = "{\"MET\": 3}")
            Map<String, Integer> states) {}

    /** Something that does not fit together. */
    @Schema(name = "WhatIfFinding")
    public record FindingView(
            @Schema(description = "As in plans-service where a plan has it, too; tolerate others")
            String code,

            @Schema(description = "CONTRADICTION, WARNING or NOTICE")
            String severity,

            @Schema(description = "APPEARS or DISAPPEARS") String change,
            @Nullable UUID targetId,
            @Nullable UUID unitId,
            @Nullable PeriodView period,
            String detailVi,
            String detailEn) {}
}
