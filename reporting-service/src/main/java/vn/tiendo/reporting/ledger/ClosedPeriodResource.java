package vn.tiendo.reporting.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.reporting.ledger.ClosedPeriods.Placed;

@Path("/v1/closed-periods")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
class ClosedPeriodResource {

    private final ClosingPeriods closing;
    private final ClosedPeriods periods;
    private final Authority authority;
    private final CurrentCaller caller;
    private final Writes writes;

    ClosedPeriodResource(
            ClosingPeriods closing, ClosedPeriods periods, Authority authority, CurrentCaller caller, Writes writes) {
        this.closing = closing;
        this.periods = periods;
        this.authority = authority;
        this.caller = caller;
        this.writes = writes;
    }

    @POST
    @Operation(
            operationId = "closePeriod",
            summary = "Close a period for a unit and its subtree: from then on changes in it need a document")
    @APIResponse(
            responseCode = "201",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = ClosedPeriodView.class)))
    @Allowed(
            value = Role.COMPILER,
            scope = Scope.REPORTS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    public Response close(@NotNull @Valid ClosingRequest request) {
        authority.over(request.unitId(), request.period().through());
        return writes.once("period.close", request, () -> {
            var id = Ledger.newId();
            var recordedAt = closing.close(id, request, caller.get().subject());
            var view = new ClosedPeriodView(id, request.unitId(), request.period(), request.document(), recordedAt);
            return Written.created(view, URI.create("/v1/closed-periods/" + id), id, List.of());
        });
    }

    @GET
    @Operation(
            operationId = "listClosedPeriods",
            summary = "What has closed a day for a unit, by itself or by those above it, the latest recorded first")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = @Over(value = Over.UNIT, by = "unit"))
    public Page<ClosedPeriodView> list(
            @NotNull @QueryParam("unit") UUID unit,
            @Parameter(description = "The day of a fact; who stood above the unit that day has closed it, too")
                    @NotNull
                    @QueryParam("day")
                    LocalDate day,
            @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var rows = closing.covering(day, unit, Cursor.number(cursor, Long.MAX_VALUE), limit.andOneMore());
        return Page.of(rows, limit, last -> Cursor.of(Long.toString(last.position())))
                .map(Placed::closing);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getClosedPeriod", summary = "The closing of a period as it was recorded")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = @Over(value = "closed-period", by = "id", reach = Reach.SEEN))
    public ClosedPeriodView find(@PathParam("id") UUID id) {
        return periods.find(id).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }
}
