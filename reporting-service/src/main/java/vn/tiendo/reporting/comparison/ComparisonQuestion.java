package vn.tiendo.reporting.comparison;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Parameters;
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.calendar.Period;

/** Which plans are to be compared. */
record ComparisonQuestion(
        @Parameter(
                description = "The ids of 2 to 6 plans between commas",
                example = "019db0f0-4a00-7000-8000-000000000c00,019db0f0-4a00-7000-8000-000000000c50")
        @NotNull
        @QueryParam("plans")
        String plans,

        @Parameter(description = "For which unit; by default for each plan its own") @Nullable @QueryParam("unit")
        UUID unit,

        @Parameter(description = "A period that targets have; by default of each target the one that runs")
        @Nullable
        @QueryParam("period")
        PeriodParameter period) {

    private static final int FEWEST = 2;
    private static final int MOST = 6;

    /** @throws Problem 400 INVALID_PLANS */
    List<UUID> ids() {
        try {
            var ids = Parameters.ids(plans).stream().distinct().toList();
            if (ids.size() >= FEWEST && ids.size() <= MOST) {
                return ids;
            }
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    @Nullable
    Period asked() {
        return period == null ? null : new Period(period.from(), period.through());
    }

    private static Problem refused() {
        return Problem.of(400, "INVALID_PLANS", FEWEST, MOST).atParameter("plans");
    }
}
