package vn.tiendo.reporting.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.taskboard.TaskCounts;

/** How a plan stands for a unit and those below it. */
@Schema(name = "Dashboard")
public record DashboardView(
        PlanView plan,
        Shown unit,
        LocalDate at,
        Instant knownAt,

        @Schema(description = "A date, then, or default: of each period the earlier of at and its end")
        String borders,

        List<TargetView> targets,
        @Schema(description = "Targets kept in words") List<TextTargetView> texts,

        @Schema(description = "The units directly below, each for the current period of every target")
        List<UnitRow> children,

        TaskCounts tasks) {

    /** The same dashboard whenever it was asked for: what a caller compares who asks for the present again and again. */
    public DashboardView whenever() {
        return as(Instant.EPOCH);
    }

    /** The same dashboard at another instant: nothing that it shows was recorded between the two. */
    DashboardView as(Instant other) {
        return new DashboardView(plan, unit, at, other, borders, targets, texts, children, tasks);
    }

    /** The unit that the dashboard is for; without a name when it does not exist at this date. */
    @Schema(name = "DashboardSubject")
    public record Shown(
            UUID id, @Nullable String name, @Nullable String code) {}
}
