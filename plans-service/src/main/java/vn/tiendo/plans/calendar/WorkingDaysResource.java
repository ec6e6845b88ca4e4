package vn.tiendo.plans.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.plans.period.Knowledge;

/** The days of a unit, worked and off. */
@Path("/v1/working-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars")
class WorkingDaysResource {
    private static final int MOST_DAYS = 366;

    private final Calendars calendars;
    private final Knowledge knowledge;

    WorkingDaysResource(Calendars calendars, Knowledge knowledge) {
        this.calendars = calendars;
        this.knowledge = knowledge;
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = Over.UNIT, by = "unit", reach = Reach.SEEN))
    @Operation(
            operationId = "listWorkingDays",
            summary = "Says of each day, up to a year of them, whether a unit works on it, and counts those it does.")
    public WorkingDaysView list(
            @QueryParam("unit") @NotNull UUID unit,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("through") @NotNull LocalDate through,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        if (through.isBefore(from) || !through.isBefore(from.plusDays(MOST_DAYS))) {
            throw Problem.of(400, "DAYS_OUT_OF_RANGE", MOST_DAYS).atParameter("through");
        }
        var asOf = knowledge.asOf(through, knownAt);
        return WorkingDaysView.of(unit, from, through, calendars.forUnit(unit, asOf), asOf.knownAt());
    }
}
