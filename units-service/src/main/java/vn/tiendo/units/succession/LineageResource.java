package vn.tiendo.units.succession;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.units.knowledge.Knowledge;
import vn.tiendo.units.unit.UnitStanding;
import vn.tiendo.units.unit.UnitStandings;
import vn.tiendo.units.unit.UnitSystem;

/** Where units come from and what has become of them. */
@Path("/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
class LineageResource {
    private final Lineages lineages;
    private final Resolving resolving;
    private final UnitStandings units;
    private final Knowledge knowledge;
    private final ETags etags;

    LineageResource(Lineages lineages, Resolving resolving, UnitStandings units, Knowledge knowledge, ETags etags) {
        this.lineages = lineages;
        this.resolving = resolving;
        this.units = units;
        this.knowledge = knowledge;
        this.etags = etags;
    }

    @GET
    @Path("/resolve")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(
            operationId = "resolveUnit",
            summary = "Answers which units of another day stand for a unit, with items, shares and bucket.")
    @APIResponse(
            responseCode = "200",
            description = "The units of that day",
            content = @Content(schema = @Schema(implementation = Resolution.class)))
    public Response resolve(
            @Parameter(description = "The unit by its id; or give its code") @QueryParam("id") @Nullable UUID id,
            @Parameter(description = "The unit by its code on the day at", example = "24") @QueryParam("code") @Nullable
                    String code,
            @Parameter(description = "Needed where the code is used in several systems") @QueryParam("system") @Nullable
                    UnitSystem system,
            @Parameter(description = "The day of the code, or of the fact; today if absent", example = "2025-06-30")
                    @QueryParam("at")
                    @Nullable
                    LocalDate at,
            @Parameter(description = "The day whose units are asked for; today if absent", example = "2025-07-01")
                    @QueryParam("as")
                    @Nullable
                    LocalDate as,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var view = knowledge.asOf(at, knownAt);
        var unit = asked(id, code, system, view);
        var there = as == null ? knowledge.today() : as;
        return etags.conditional(conditions, resolving.resolve(unit, view, there));
    }

    @GET
    @Path("/{unitId}/lineage")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(
            operationId = "getLineage",
            summary = "Answers from which units a unit comes, and what has become of it, over any number of hops.")
    @APIResponse(
            responseCode = "200",
            description = "Successions before and after, and the units in them",
            content = @Content(schema = @Schema(implementation = LineageView.class)))
    public Response lineage(
            @PathParam("unitId") UUID unitId,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var known = knowledge.asOf(null, knownAt).knownAt();
        var lineage = lineages.of(unitId, known).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return etags.conditional(conditions, lineage);
    }

    private UnitStanding asked(@Nullable UUID id, @Nullable String code, @Nullable UnitSystem system, AsOf view) {
        if (id != null) {
            return units.find(id, view).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        }
        if (code == null) {
            throw Problem.of(400, "CODE_OR_ID_REQUIRED").atParameter("code");
        }
        var found = units.withCode(system, code, view);
        if (found.size() > 1) {
            throw Problem.of(422, "CODE_AMBIGUOUS").atParameter("system");
        }
        return found.stream().findFirst().orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }
}
