package vn.tiendo.reporting.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Over;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;

@Path("/v1/zero-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
class ZeroReportResource {

    private final ReportingZero reporting;
    private final ZeroReports reports;
    private final Authority authority;
    private final CurrentCaller caller;
    private final Writes writes;

    ZeroReportResource(
            ReportingZero reporting, ZeroReports reports, Authority authority, CurrentCaller caller, Writes writes) {
        this.reporting = reporting;
        this.reports = reports;
        this.authority = authority;
        this.caller = caller;
        this.writes = writes;
    }

    @POST
    @Operation(
            operationId = "reportZero",
            summary = "State that nothing happened in a period: không phát sinh",
            description = "The period may not end after today (OCCURRED_IN_FUTURE), nor on a day on which the unit does"
                    + " not exist (UNIT_NOT_IN_FORCE). One that has come as far as today fulfils what is owed of a longer"
                    + " one.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ZeroReportView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    public Response report(@NotNull @Valid ZeroReportRequest request) {
        authority.over(request.unitId(), request.period().through());
        return writes.once("progress.report-zero", request, () -> {
            var id = Ledger.newId();
            var recordedAt = reporting.record(id, request, caller.get().subject());
            var view = new ZeroReportView(id, request.unitId(), request.indicatorId(), request.period(), recordedAt);
            return Written.created(view, URI.create("/v1/zero-reports/" + id), id, List.of())
                    .standingByItself();
        });
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getZeroReport", summary = "A report of zero as it was recorded")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = @Over(value = "zero-report", by = "id"))
    public ZeroReportView find(@PathParam("id") UUID id) {
        return reports.find(id).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }
}
