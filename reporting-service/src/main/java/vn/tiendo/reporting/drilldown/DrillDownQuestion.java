package vn.tiendo.reporting.drilldown;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.calendar.Period;

/** Which figure is to be taken apart. */
record DrillDownQuestion(
        @Parameter(description = "The target whose figure it is") @Nullable @QueryParam("target")
        UUID target,

        @Parameter(description = "In place of target: any indicator") @Nullable @QueryParam("indicator")
        UUID indicator,

        @NotNull @QueryParam("unit") UUID unit,

        @Parameter(description = "Of a target by default the one that runs; with indicator it is required")
        @Nullable
        @QueryParam("period")
        PeriodParameter period) {

    @Nullable
    Period asked() {
        return period == null ? null : new Period(period.from(), period.through());
    }

    /** 400 TARGET_OR_INDICATOR unless exactly one is given, REQUIRED for an indicator without a period. */
    void check() {
        if ((target == null) == (indicator == null)) {
            throw Problem.of(400, "TARGET_OR_INDICATOR").atParameter("target");
        }
        if (indicator != null && period == null) {
            throw Problem.of(400, "REQUIRED").atParameter("period");
        }
    }
}
