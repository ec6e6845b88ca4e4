package vn.tiendo.reporting.scoreboard;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Limit;
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.reporting.calendar.Period;

/** Which scoreboard is asked for. */
record ScoreboardQuestion(
        @NotNull @QueryParam("plan") UUID plan,

        @Parameter(description = "Only these targets; by default all that are computed") @QueryParam("target")
        List<UUID> target,

        @Parameter(description = "The unit above those shown; the plan's own by default") @Nullable @QueryParam("unit")
        UUID unit,

        @Parameter(description = "A period that targets have; by default of each target the one that runs")
        @Nullable
        @QueryParam("period")
        PeriodParameter period,

        @Parameter(
                description =
                        "CHILDREN: the units directly below; ASSIGNED: all below, at whatever depth, with a quota")
        @DefaultValue("CHILDREN")
        @QueryParam("among")
        Among among,

        @Parameter(
                description =
                        "CODE; RANK: by the rank in the first target shown; RISK: who has most red first, then orange")
        @DefaultValue("CODE")
        @QueryParam("sort")
        RowOrder sort,

        @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit,

        @Parameter(description = "Page with the knownAt of the first answer") @Nullable @QueryParam("cursor")
        String cursor) {

    /** Which units have a row. */
    @Schema(name = "ScoreboardUnits")
    enum Among {
        CHILDREN,
        ASSIGNED
    }

    Set<UUID> targets() {
        return target == null ? Set.of() : Set.copyOf(target);
    }

    @Nullable
    Period asked() {
        return period == null ? null : new Period(period.from(), period.through());
    }
}
