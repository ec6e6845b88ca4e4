package vn.tiendo.reporting.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.http.request.MergePatch;

@Path("/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
class ReportResource {

    private final Reports reports;
    private final Drafting drafting;
    private final FoundReports found;
    private final MergePatch patches;
    private final Writes writes;
    private final ETags etags;

    ReportResource(
            Reports reports, Drafting drafting, FoundReports found, MergePatch patches, Writes writes, ETags etags) {
        this.reports = reports;
        this.drafting = drafting;
        this.found = found;
        this.patches = patches;
        this.writes = writes;
        this.etags = etags;
    }

    @GET
    @Operation(
            operationId = "listReports",
            summary =
                    "Reports of a plan, a unit or what is owed, the latest drafted first; drafts of one's own units only")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.REPORTS_READ)
    public Page<ReportListItem> list(
            @Nullable @QueryParam("plan") UUID plan,
            @Nullable @QueryParam("unit") UUID unit,
            @Nullable @QueryParam("obligationInstance") UUID obligationInstance,
            @Nullable @QueryParam("state") ReportState state,
            @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return found.page(new ReportList.Filter(plan, unit, obligationInstance, state), limit, cursor);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftReport",
            summary = "Draft a report: what is owed, on a plan or on figures; its figures are filled in")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.REPORTS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    public Response draft(@NotNull @Valid ReportRequest request) {
        return writes.once("report.draft", request, () -> created(drafting.draft(request)));
    }

    @GET
    @Path("{reportId}")
    @Produces({MediaType.APPLICATION_JSON, ReportFiles.CSV, ReportFiles.XLSX, ReportFiles.DOCX})
    @Operation(
            operationId = "getReport",
            summary = "A report with its figures: of a draft filled in now, of one that was sent as they were frozen")
    @APIResponse(
            responseCode = "200",
            description = "The report; the ETag of a draft names what was stated and serves If-Match. As a file: its"
                    + " annex of figures as CSV or workbook, or all of it as a paper to be signed",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportView.class)),
                @Content(mediaType = ReportFiles.CSV, schema = @Schema(implementation = String.class)),
                @Content(mediaType = ReportFiles.XLSX, schema = @Schema(implementation = String.class)),
                @Content(mediaType = ReportFiles.DOCX, schema = @Schema(implementation = String.class))
            })
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.REPORTS_READ,
            over = @Over(value = "report", by = "reportId"))
    public Response report(
            @PathParam("reportId") UUID reportId,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @Context Request request) {
        var report = reports.require(reportId, knownAt);
        var view = reports.view(report, knownAt);
        return ReportFiles.chosen(view, request).orElseGet(() -> tagged(report, view, request));
    }

    // The figures of a draft move on under the same tag: it is never answered as unchanged.
    private Response tagged(Report report, ReportView view, Request request) {
        return report.state().isSent()
                ? etags.conditional(request, view)
                : Response.ok(view).tag(etags.of(Stated.of(report))).build();
    }

    @PATCH
    @Path("{reportId}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "changeReportDraft",
            summary = "Change a draft: members as in a JSON Merge Patch; null removes one")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = StatedDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.REPORTS_WRITE,
            over = @Over(value = "report", by = "reportId"))
    public Response change(@PathParam("reportId") UUID reportId, @NotNull String patch, @Context HttpHeaders headers) {
        return writes.once("report.change", patch, () -> {
            var draft = drafting.requireLocked(reportId);
            reports.require(reportId, null);
            draft.requireDraft();
            etags.requireMatch(headers, Stated.of(draft));
            drafting.revise(reportId, patches.apply(draft.terms(), patch, StatedDraft.class));
            return Written.done(reports.changed(reportId), reportId, List.of()).replacing(draft.terms());
        });
    }

    private Written created(UUID id) {
        return Written.created(reports.changed(id), URI.create("/v1/reports/" + id), id, List.of());
    }

    /** What the tag of a draft is made from. */
    private record Stated(UUID id, ReportState state, StatedDraft draft) {
        static Stated of(Report report) {
            return new Stated(report.identity().id(), report.state(), report.terms());
        }
    }
}
