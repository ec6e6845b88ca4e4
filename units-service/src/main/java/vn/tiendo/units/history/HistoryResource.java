package vn.tiendo.units.history;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.units.group.GroupsOfUnits;
import vn.tiendo.units.knowledge.Knowledge;
import vn.tiendo.units.succession.SuccessionsOfUnits;
import vn.tiendo.units.unit.UnitChronicles;

/** The whole history of a unit. */
@Path("/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
class HistoryResource {
    private final UnitChronicles units;
    private final SuccessionsOfUnits successions;
    private final GroupsOfUnits groups;
    private final Knowledge knowledge;
    private final ETags etags;

    HistoryResource(
            UnitChronicles units,
            SuccessionsOfUnits successions,
            GroupsOfUnits groups,
            Knowledge knowledge,
            ETags etags) {
        this.units = units;
        this.successions = successions;
        this.groups = groups;
        this.knowledge = knowledge;
        this.etags = etags;
    }

    @GET
    @Path("/{unitId}/history")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(
            operationId = "getUnitHistory",
            summary = "Answers acts, versions, successions, areas and groups of a unit, all at once.")
    @APIResponse(
            responseCode = "200",
            description = "Everything that was known at that instant",
            content = @Content(schema = @Schema(implementation = HistoryView.class)))
    public Response history(
            @PathParam("unitId") UUID unitId,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var known = knowledge.asOf(null, knownAt).knownAt();
        var unit = units.of(unitId, known).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return etags.conditional(
                conditions,
                new HistoryView(
                        unitId,
                        unit.system(),
                        unit.acts(),
                        unit.versions(),
                        successions.of(unitId, known),
                        unit.servedAreas(),
                        groups.naming(unitId, known)));
    }
}
