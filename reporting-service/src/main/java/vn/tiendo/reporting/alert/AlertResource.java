package vn.tiendo.reporting.alert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;

/** What units should look at. */
@Path("/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts", description = "What somebody should look at; each thing is told once an occasion")
class AlertResource {

    private final Alerts alerts;
    private final Writes writes;

    AlertResource(Alerts alerts, Writes writes) {
        this.alerts = alerts;
        this.writes = writes;
    }

    @GET
    @Operation(
            operationId = "listAlerts",
            summary = "Lists what units were told to look at, the newest first, also what is no longer so")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ)
    public Page<AlertView> list(
            @BeanParam AlertFilter filter,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var rows = alerts.page(filter, Cursor.number(cursor, Long.MAX_VALUE), limit.andOneMore());
        var page = Page.of(rows, limit, last -> Cursor.of(Long.toString(last.position())));
        return new Page<>(page.items().stream().filter(alerts::isSeen).toList(), page.nextCursor()).map(AlertView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAlert", summary = "An alert as it was raised, and whether somebody has seen it")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = @Over(value = "alert", by = "id"))
    public AlertView find(@PathParam("id") UUID id) {
        return AlertView.of(alerts.require(id));
    }

    @POST
    @Path("{id}/acknowledgements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "acknowledgeAlert", summary = "Says, once, that an alert was seen by the unit")
    @APIResponse(
            responseCode = "201",
            description = "Acknowledged",
            content = @Content(schema = @Schema(implementation = AlertView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER, Role.PLANNER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "alert", by = "id"))
    public Response acknowledge(@PathParam("id") UUID id, @NotNull @Valid AcknowledgementRequest request) {
        return writes.once("alert.acknowledge", request, () -> {
            var view = AlertView.of(alerts.acknowledge(id, request.note()));
            return Written.created(view, URI.create("/v1/alerts/" + id), id, List.of());
        });
    }
}
