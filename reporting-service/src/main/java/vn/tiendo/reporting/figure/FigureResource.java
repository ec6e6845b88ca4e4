package vn.tiendo.reporting.figure;

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
import vn.tiendo.http.ETags;
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
class FigureResource {

    private final AskedFigure asked;
    private final ETags etags;

    FigureResource(AskedFigure asked, ETags etags) {
        this.asked = asked;
        this.etags = etags;
    }

    @GET
    @Path("figures")
    @Operation(
            operationId = "getFigure",
            summary =
                    "The sum of an indicator in a period, or a stock at a day, of a unit with its subtree or of a whole system")
    @APIResponse(
            responseCode = "200",
            description = "The figure; an answer for a given (at, knownAt, borders) never changes",
            content = @Content(schema = @Schema(implementation = FigureView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {@Over(value = Over.UNIT, by = "unit"), @Over(value = Over.COUNTRY, unless = "unit")})
    public Response figure(@BeanParam FigureQuestion question, @Context Request request) {
        return etags.conditional(request, asked.of(question, false).figure());
    }

    @GET
    @Path("unassigned-figures")
    @Operation(
            operationId = "getUnassignedFigure",
            summary =
                    "What lies in the unassigned bucket of a unit, or of a system, alone: facts that nobody in the borders is named for")
    @APIResponse(
            responseCode = "200",
            description = "The figure; of an empty bucket zero",
            content = @Content(schema = @Schema(implementation = FigureView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {@Over(value = Over.UNIT, by = "unit"), @Over(value = Over.COUNTRY, unless = "unit")})
    public Response unassigned(@BeanParam FigureQuestion question, @Context Request request) {
        return etags.conditional(request, asked.of(question, true).figure());
    }
}
