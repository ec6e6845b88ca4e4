package vn.tiendo.reporting.drilldown;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.answer.Answers;
import vn.tiendo.reporting.answer.AskedView;

@Path("/v1/drill-downs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dashboards")
class DrillDownResource {

    private final DrillDowns drillDowns;
    private final Answers answers;

    DrillDownResource(DrillDowns drillDowns, Answers answers) {
        this.drillDowns = drillDowns;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "getDrillDown",
            summary =
                    "A figure of a unit taken apart: its own, what lies in its bucket, and each unit below with links on")
    @APIResponse(
            responseCode = "200",
            description = "The parts sum to the total; for a given (at, knownAt, borders) they never change",
            content = @Content(schema = @Schema(implementation = DrillDownView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {@Over(value = Over.UNIT, by = "unit"), @Over(value = "target", by = "target", reach = Reach.SEEN)})
    public Response drillDown(
            @BeanParam DrillDownQuestion question, @BeanParam AskedView asked, @Context Request request) {
        return answers.conditional(request, asked, drillDowns.of(question, asked));
    }
}
