package vn.tiendo.reporting.report;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import vn.tiendo.http.ETags;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.knowledge.Knowledge;

@Path("/v1/report-timeliness")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class TimelinessResource {

    private final TimelinessPages pages;
    private final Knowledge knowledge;
    private final ETags etags;

    TimelinessResource(TimelinessPages pages, Knowledge knowledge, ETags etags) {
        this.pages = pages;
        this.knowledge = knowledge;
        this.etags = etags;
    }

    @GET
    @Operation(
            operationId = "listReportTimeliness",
            summary = "Which reports that are owed were sent in time, by due date; whose lateness comes from below")
    @APIResponse(
            responseCode = "200",
            description = "For a given (at, knownAt) it never changes",
            content = @Content(schema = @Schema(implementation = TimelinessPage.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.REPORTS_READ)
    public Response list(
            @Nullable @QueryParam("obligation") UUID obligation,
            @Nullable @QueryParam("plan") UUID plan,
            @Parameter(description = "The unit, with its subtree on the day asked about") @Nullable @QueryParam("unit")
                    UUID unit,
            @Nullable @QueryParam("state") Punctuality state,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit,
            @Nullable @QueryParam("cursor") String cursor,
            @Context Request request) {
        var view = knowledge.view(at, knownAt);
        return etags.conditional(
                request, pages.page(new TimelinessPages.Asked(obligation, plan, unit, state), view, limit, cursor));
    }
}
