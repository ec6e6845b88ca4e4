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

    static final String UNASSIGNED = "true: only what lies in the unassigned bucket of the unit or system";

    /**
     * 400 UNIT_OR_SYSTEM, PERIOD_OR_DAY unless exactly one of each pair is given.
     *
     * @param unassigned whether only what lies in the bucket is asked for
     */
    Subject subject(boolean unassigned) {
        return new Subject(indicator, extent(unassigned), asked());
    }

    private Extent extent(boolean unassigned) {
        if (unit != null && system == null) {
            return unassigned ? new Extent.InBucketOfUnit(unit) : new Extent.OfUnit(unit);
        }
        if (system != null && unit == null) {
            return unassigned ? new Extent.InBucketOfSystem(system) : new Extent.OfSystem(system);
        }
        throw Problem.of(400, "UNIT_OR_SYSTEM").atParameter("unit");
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
