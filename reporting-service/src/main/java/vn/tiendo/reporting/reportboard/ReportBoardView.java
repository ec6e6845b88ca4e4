package vn.tiendo.reporting.reportboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.answer.PlanHead;
import vn.tiendo.reporting.answer.Timed;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.figure.PeriodView;

/** Who has reported in time under a plan. */
@Schema(name = "ReportBoard")
record ReportBoardView(
        PlanHead plan,
        UnitHead unit,
        LocalDate at,
        Instant knownAt,
        ReportCounts total,

        @Schema(description = "Tier 1 rests on no other report of the plan")
        List<Tier> tiers,

        @Schema(description = "What the plan wants reported, by due date")
        List<Obligation> obligations,

        @Schema(description = "The units directly below that owe any report, or below which any is owed")
        List<UnitReports> units,

        @Schema(description = "The late and missing ones, the longest first: the first 100")
        List<Overdue> overdue,

        @Schema(
                description = "Where each report is listed",
                examples = "/v1/report-timeliness?plan=019db0f0-4a00-7000-8000-000000000c00")
        @Nullable
        String reports)
        implements Timed {

    @Override
    @JsonIgnore
    public ReportBoardView whenever() {
        return new ReportBoardView(plan, unit, at, Instant.EPOCH, total, tiers, obligations, units, overdue, null);
    }

    /** The reports of a tier. */
    @Schema(name = "TierReports")
    record Tier(int tier, ReportCounts counts) {}

    /** One obligation and date: an instance for each unit that owes it. */
    @Schema(name = "ObligationReports")
    record Obligation(
            UUID obligationId,
            String key,
            String titleVi,
            String titleEn,
            int tier,
            @Nullable PeriodView period,
            LocalDate lastAcceptableDay,
            ReportCounts counts) {}

    /** The reports of a unit and those below it. */
    @Schema(name = "UnitReports")
    record UnitReports(UnitHead unit, ReportCounts counts) {}

    /** A report that is late or missing. */
    @Schema(name = "OverdueReport")
    record Overdue(
            UUID obligationInstanceId,
            String key,
            UnitHead unit,
            int tier,
            LocalDate lastAcceptableDay,

            @Schema(description = "LATE or MISSING; tolerate others")
            String state,

            @Nullable LocalDate sentOn,
            long daysLate,

            @Schema(description = "Units whose reports had not come when it was due")
            List<UnitHead> causedBy) {}
}
