package vn.tiendo.units.unit;

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
import vn.tiendo.http.Authority;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;

/** The links between the systems: a Party body, or any other, serves an area. */
@Path("/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
class ServedAreaResource {
    private final ServedAreas areas;
    private final Authority authority;
    private final Writes writes;

    ServedAreaResource(ServedAreas areas, Authority authority, Writes writes) {
        this.areas = areas;
        this.authority = authority;
        this.writes = writes;
    }

    @POST
    @Path("/{unitId}/served-areas")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = Over.UNIT, by = "unitId", reach = Reach.ACT))
    @Operation(
            operationId = "serveArea",
            summary = "Joins a unit to the area of another system that it serves from a day on.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ServedAreaView.class)))
    public Response serve(@PathParam("unitId") UUID unitId, ServedAreaRequest request) {
        return writes.once("unit.serve", request, () -> {
            authority.over(unitId, request.effectiveOn());
            var recorded = areas.serve(unitId, request.effectiveOn(), request.areaId());
            return Written.created(
                    ServedAreaView.of(recorded.act()),
                    URI.create("/v1/units/" + unitId + "/history"),
                    unitId,
                    List.of(recorded.event()));
        });
    }
}
