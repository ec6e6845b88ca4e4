package vn.tiendo.reporting.timeseries;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.reporting.calendar.Period;

/** Which target is to be drawn, and how finely. */
record TimeSeriesQuestion(
        @NotNull @QueryParam("target") UUID target,

        @Parameter(description = "The plan's own unit by default") @Nullable @QueryParam("unit")
        UUID unit,

        @Parameter(description = "A period that the target has; by default the one that runs")
        @Nullable
        @QueryParam("period")
        PeriodParameter period,

        @Parameter(description = "MONTH, WEEK (from Monday) or DAY; at most 400 points, of a share 60")
        @DefaultValue("MONTH")
        @QueryParam("step")
        Step step) {

    @Nullable
    Period asked() {
        return period == null ? null : new Period(period.from(), period.through());
    }
}
