package vn.tiendo.units.unit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.units.knowledge.Knowledge;

/** What became of a unit, and under whom it stands. */
@Path("/v1/units/{unitId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units")
class UnitHistoryResource {
    private final UnitLookup lookup;
    private final UnitActs acts;
    private final Knowledge knowledge;

    UnitHistoryResource(UnitLookup lookup, UnitActs acts, Knowledge knowledge) {
        this.lookup = lookup;
        this.acts = acts;
        this.knowledge = knowledge;
    }

    @GET
    @Path("/acts")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(operationId = "listUnitActs", summary = "Answers all acts on a unit, by effective date.")
    @APIResponse(
            responseCode = "200",
            description = "All of them on one page",
            content =
                    @Content(
                            schema = @Schema(ref = "UnitActPage"),
                            examples = @ExampleObject(name = "committee", ref = "actsOnTheCommittee")))
    public Page<UnitActView> acts(@PathParam("unitId") UUID unitId, @QueryParam("knownAt") @Nullable Instant knownAt) {
        var view = knowledge.asOf(null, knownAt);
        var history = acts.history(unitId, view.knownAt()).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        var all = history.acts().stream().sorted(Act.FOLD_ORDER).toList();
        return new Page<>(all, null).map(act -> UnitActView.of(act, history.system()));
    }

    @GET
    @Path("/ancestors")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(operationId = "listAncestors", summary = "Answers the units above a unit on a day, the nearest first.")
    @APIResponse(
            responseCode = "200",
            description = "All of them on one page; none above a root",
            content = @Content(schema = @Schema(ref = "UnitPage")))
    public Page<UnitView> ancestors(
            @PathParam("unitId") UUID unitId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        var asked = knowledge.asOf(at, knownAt);
        var view = knownAt == null ? lookup.settled(asked) : asked;
        var line = lookup.lineAbove(unitId, view);
        if (line.isEmpty()) {
            throw Problem.of(404, "NOT_FOUND");
        }
        return new Page<>(line.subList(1, line.size()), null).map(unit -> UnitView.of(unit, view));
    }
}
