package vn.tiendo.reporting.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Over;
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.calendar.Period;

@Path("/v1/dashboards/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboards")
class DashboardResource {

    private final Dashboards dashboards;
    private final ETags etags;
    private final ObjectMapper json;

    DashboardResource(Dashboards dashboards, ETags etags, ObjectMapper json) {
        this.dashboards = dashboards;
        this.etags = etags;
        this.json = json;
    }

    @GET
    @Path("{planId}")
    @Operation(
            operationId = "getPlanDashboard",
            summary = "How a plan stands for a unit: every target and period, the units below, the tasks")
    @APIResponse(
            responseCode = "200",
            description = "The dashboard; for a given (at, knownAt, borders) it never changes",
            content = @Content(schema = @Schema(implementation = DashboardView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {
                @Over(value = "plan", by = "planId", reach = Reach.SEEN),
                @Over(value = Over.UNIT, by = "unit"),
                @Over(value = "plan", by = "planId", unless = "unit")
            })
    public Response dashboard(
            @PathParam("planId") UUID planId,
            @Parameter(description = "The plan's own unit by default") @Nullable @QueryParam("unit") UUID unit,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @Nullable @QueryParam("borders") BordersParameter borders,
            @Parameter(description = "For which the units below are shown; by default the running one")
                    @Nullable
                    @QueryParam("period")
                    PeriodParameter period,
            @Context Request request) {
        var asked = period == null ? null : new Period(period.from(), period.through());
        var question = new DashboardQuestion(planId, unit, at, knownAt, borders, asked);
        return knownAt == null ? present(request, question) : etags.conditional(request, dashboards.of(question));
    }

    /** The knownAt of the present moves on though nothing else changes; hence a weak tag without it. */
    private Response present(Request request, DashboardQuestion question) {
        var view = dashboards.view(question);
        var dashboard = dashboards.drawn(question, view).json(json, etags);
        var tag = new EntityTag(dashboard.tag(), true);
        return etags.conditional(request, tag, () -> Response.ok(dashboard.at(view.knownAt())));
    }
}
