package vn.tiendo.reporting.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.figure.PeriodView;

/** How it stands with one report that is owed. */
@Schema(name = "ReportTimeliness")
public record TimelinessView(
        UUID obligationInstanceId,
        UUID obligationId,
        UUID planId,
        @Schema(examples = "RP1") String key,
        String kind,
        String titleVi,
        String titleEn,
        UUID unitId,
        int tier,
        @Nullable PeriodView period,
        @Nullable LocalDate cutoff,
        LocalDate lastAcceptableDay,

        @Schema(description = "ON_TIME, LATE, MISSING or NOT_DUE; tolerate others")
        String state,

        @Nullable LocalDate sentOn,
        @Nullable UUID reportId,

        @Schema(description = "Of LATE the days after the last acceptable one; of MISSING those so far") @Nullable
        Long daysLate,

        @Schema(description = "When the last one sent was sent back, while none stands: it counts as not sent")
        @Nullable
        LocalDate returnedOn,

        @Schema(description = "Of a report that rests on others: how many of them stand how") @Nullable
        Below subordinates,

        @Schema(description = "Of one that is late or missing: the reports below that had not come when it was due")
        List<Cause> causedBy) {

    /** Reports of the tier below, counted. */
    @Schema(name = "SubordinateReports")
    public record Below(int onTime, int late, int missing, int notDue) {

        static Below of(List<InstanceTimeliness> below) {
            return new Below(
                    count(below, Punctuality.ON_TIME),
                    count(below, Punctuality.LATE),
                    count(below, Punctuality.MISSING),
                    count(below, Punctuality.NOT_DUE));
        }

        private static int count(List<InstanceTimeliness> below, Punctuality state) {
            return (int) below.stream().filter(each -> each.state() == state).count();
        }
    }

    /** A report of the tier below that had not come. */
    @Schema(name = "CauseOfLateness")
    public record Cause(
            UUID obligationInstanceId,
            UUID unitId,
            LocalDate lastAcceptableDay,
            String state,
            @Nullable LocalDate sentOn) {

        static Cause of(InstanceTimeliness below) {
            return new Cause(
                    below.owed().instanceId(),
                    below.owed().unitId(),
                    below.owed().lastAcceptableDay(),
                    below.state().name(),
                    below.sentOn());
        }
    }

    static TimelinessView of(InstanceTimeliness standing, LocalDate at) {
        var owed = standing.owed();
        return new TimelinessView(
                owed.instanceId(),
                owed.obligationId(),
                owed.planId(),
                owed.key(),
                owed.kind(),
                owed.titleVi(),
                owed.titleEn(),
                owed.unitId(),
                owed.tier(),
                owed.period() == null ? null : PeriodView.of(owed.period()),
                owed.cutoff(),
                owed.lastAcceptableDay(),
                standing.state().name(),
                standing.sentOn(),
                standing.reportId(),
                daysLate(standing, at),
                standing.returnedOn(),
                owed.tier() == 1 ? null : Below.of(standing.subordinates()),
                standing.causes().stream().map(Cause::of).toList());
    }

    private static @Nullable Long daysLate(InstanceTimeliness standing, LocalDate at) {
        var until = standing.sentOn() == null ? at : standing.sentOn();
        return standing.isLateOrMissing()
                ? ChronoUnit.DAYS.between(standing.owed().lastAcceptableDay(), until)
                : null;
    }
}
