package vn.tiendo.reporting.resulttable;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.reporting.calendar.Period;

/** Which results are asked for. */
record ResultTableQuestion(
        @NotNull @QueryParam("plan") UUID plan,

        @Parameter(description = "The plan's own unit by default") @Nullable @QueryParam("unit")
        UUID unit,

        @Parameter(description = "The period reported on, such as a quarter: within the periods of the targets")
        @NotNull
        @QueryParam("period")
        PeriodParameter period) {

    Period asked() {
        return new Period(period.from(), period.through());
    }
}
