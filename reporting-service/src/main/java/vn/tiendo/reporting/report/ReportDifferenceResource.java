package vn.tiendo.reporting.report;

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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

@Path("/v1/reports/{reportId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class ReportDifferenceResource {

    private final Reports reports;
    private final Comparing comparing;
    private final ETags etags;

    ReportDifferenceResource(Reports reports, Comparing comparing, ETags etags) {
        this.reports = reports;
        this.comparing = comparing;
        this.etags = etags;
    }

    @GET
    @Path("difference")
    @Operation(
            operationId = "getReportDifference",
            summary = "What a report that was sent says, the same figures now, and what was recorded since")
    @APIResponse(
            responseCode = "200",
            description = "For a given knownAt it never changes",
            content = @Content(schema = @Schema(implementation = DifferenceView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.REPORTS_READ,
            over = @Over(value = "report", by = "reportId"))
    public Response difference(
            @PathParam("reportId") UUID reportId,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @Context Request request) {
        return etags.conditional(request, comparing.compare(reportId, knownAt));
    }

    @GET
    @Path("content")
    @Operation(
            operationId = "getReportContent",
            summary = "The frozen content to the byte: its SHA-256 is the hash of the report, and the ETag")
    @APIResponse(
            responseCode = "200",
            description = "Canonical JSON: members sorted by name, no spaces",
            content = @Content(schema = @Schema(implementation = ReportContent.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.REPORTS_READ,
            over = @Over(value = "report", by = "reportId"))
    public Response content(@PathParam("reportId") UUID reportId, @Context Request request) {
        var sent = reports.requireSent(reports.require(reportId, null));
        var tag = new EntityTag(sent.contentHash());
        return etags.conditional(
                request,
                tag,
                () -> Response.ok(sent.content().getBytes(StandardCharsets.UTF_8), MediaType.APPLICATION_JSON));
    }
}
