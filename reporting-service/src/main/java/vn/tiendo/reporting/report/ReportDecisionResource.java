package vn.tiendo.reporting.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;

@Path("/v1/reports/{reportId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class ReportDecisionResource {

    private final Submitting submitting;
    private final Deciding deciding;
    private final Drafting drafting;
    private final Reports reports;
    private final Writes writes;

    ReportDecisionResource(
            Submitting submitting, Deciding deciding, Drafting drafting, Reports reports, Writes writes) {
        this.submitting = submitting;
        this.deciding = deciding;
        this.drafting = drafting;
        this.reports = reports;
        this.writes = writes;
    }

    @POST
    @Path("submissions")
    @Operation(
            operationId = "submitReport",
            summary = "Send a draft: its figures, texts and what they were made from are frozen under a hash")
    @APIResponse(
            responseCode = "201",
            description = "Sent; never edited from then on",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.REPORTS_WRITE,
            over = @Over(value = "report", by = "reportId"))
    public Response submit(@PathParam("reportId") UUID reportId, @NotNull @Valid SubmissionRequest request) {
        return writes.once("report.submit", request, () -> written(reportId, submitting.submit(reportId, request)));
    }

    @POST
    @Path("returns")
    @Operation(
            operationId = "returnReport",
            summary = "Send a report back: what it fulfilled is owed again, by a new version")
    @APIResponse(
            responseCode = "201",
            description = "Returned",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @Allowed(value = Role.COMPILER, scope = Scope.REPORTS_WRITE, over = @Over(value = "report", by = "reportId"))
    public Response sendBack(@PathParam("reportId") UUID reportId, @NotNull @Valid ReturnRequest request) {
        return writes.once("report.return", request, () -> written(reportId, deciding.sendBack(reportId, request)));
    }

    @POST
    @Path("approvals")
    @Operation(
            operationId = "approveReport",
            summary = "Approve a report; of a joint plan each issuer does, and the last one makes it APPROVED")
    @APIResponse(
            responseCode = "201",
            description = "Approved by this unit",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @Allowed(value = Role.COMPILER, scope = Scope.REPORTS_WRITE, over = @Over(value = "report", by = "reportId"))
    public Response approve(@PathParam("reportId") UUID reportId, @NotNull @Valid ApprovalRequest request) {
        return writes.once("report.approve", request, () -> written(reportId, deciding.approve(reportId, request)));
    }

    @POST
    @Path("supersessions")
    @Operation(
            operationId = "supersedeReport",
            summary = "Draft a new version of a report that was sent; it takes its place when it is sent")
    @APIResponse(
            responseCode = "201",
            description = "The draft of the new version, at its Location",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.REPORTS_WRITE,
            over = @Over(value = "report", by = "reportId"))
    public Response supersede(@PathParam("reportId") UUID reportId, @NotNull @Valid SupersessionRequest request) {
        return writes.once("report.supersede", request, () -> {
            var next = drafting.supersede(reportId, request);
            return Written.created(reports.changed(next), URI.create("/v1/reports/" + next), next, List.of());
        });
    }

    private Written written(UUID reportId, UUID event) {
        return Written.created(
                reports.changed(reportId), URI.create("/v1/reports/" + reportId), reportId, List.of(event));
    }
}
