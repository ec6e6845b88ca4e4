package vn.tiendo.reporting.figure;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureView.Subject;

/** Which figure is asked for: of a unit or of a system, in a period or at a day. */
record FigureQuestion(
        @NotNull @QueryParam("indicator") UUID indicator,

        @Parameter(description = "The unit, with its subtree") @Nullable @QueryParam("unit")
        UUID unit,

        @Parameter(description = "In place of unit: a whole system, all roots and buckets")
        @Nullable
        @QueryParam("system")
        String system,

        @Parameter(description = "Of a flow; of a stock its last day counts") @Nullable @QueryParam("period")
        PeriodParameter period,

        @Parameter(description = "In place of period: the day of a stock, or the one day of a flow")
        @Nullable
        @QueryParam("day")
        LocalDate day,

        @Nullable @QueryParam("at") LocalDate at,
        @Nullable @QueryParam("knownAt") Instant knownAt,
        @Nullable @QueryParam("borders") BordersParameter borders) {

    /** 400 UNIT_OR_SYSTEM, PERIOD_OR_DAY unless exactly one of each pair is given. */
    Subject subject() {
        if ((unit == null) == (system == null)) {
            throw Problem.of(400, "UNIT_OR_SYSTEM").atParameter("unit");
        }
        return new Subject(indicator, unit, system, asked());
    }

    private Period asked() {
        if (period != null && day == null) {
            return new Period(period.from(), period.through());
        }
        if (day != null && period == null) {
            return new Period(day, day);
        }
        throw Problem.of(400, "PERIOD_OR_DAY").atParameter("period");
    }
}
