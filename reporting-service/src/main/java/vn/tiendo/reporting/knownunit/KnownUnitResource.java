package vn.tiendo.reporting.knownunit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.knowledge.Knowledge;

@Path("/v1/known-units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Knowledge")
class KnownUnitResource {

    private final KnownUnits units;
    private final Knowledge knowledge;
    private final ETags etags;

    KnownUnitResource(KnownUnits units, Knowledge knowledge, ETags etags) {
        this.units = units;
        this.knowledge = knowledge;
        this.etags = etags;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getKnownUnit", summary = "A unit on a day, as this service knew it at an instant")
    @APIResponse(
            responseCode = "200",
            description = "The unit",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ)
    public Response find(
            @PathParam("id") UUID id,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @Context Request request) {
        var view = knowledge.view(at, knownAt);
        var unit = units.at(view).find(id).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return etags.conditional(request, UnitView.of(unit, view));
    }

    @GET
    @Operation(
            operationId = "listKnownUnits",
            summary = "Units on a day by system, code or parent, in the order of their codes")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ)
    public Page<UnitView> list(
            @Nullable @QueryParam("system") String system,
            @Nullable @QueryParam("code") String code,
            @Nullable @QueryParam("parent") UUID parent,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @DefaultValue(Limit.DEFAULT) @QueryParam("limit") Limit limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var view = knowledge.view(at, knownAt);
        var rows = units.at(view).units().stream()
                .filter(unit -> system == null || unit.system().equals(system))
                .filter(unit -> code == null || code.equals(unit.code()))
                .filter(unit -> parent == null || parent.equals(unit.parentId()))
                .filter(unit -> cursor == null || isAfter(unit, cursor))
                .limit(limit.andOneMore())
                .map(unit -> UnitView.of(unit, view))
                .toList();
        return Page.of(rows, limit, KnownUnitResource::cursor);
    }

    private static String cursor(UnitView last) {
        return Cursor.of(UnitTree.sortKey(last.code(), last.name(), last.id()));
    }

    private static boolean isAfter(KnownUnit unit, String cursor) {
        var keys = Cursor.read(cursor);
        return UnitTree.sortKey(unit.code(), unit.name(), unit.id()).compareTo(keys.getFirst()) > 0;
    }
}
