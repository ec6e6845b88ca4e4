package vn.tiendo.plans.allocation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Over;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.target.Targets;

/** How a target is shared out over units. */
@Path("/v1/targets/{targetId}/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations")
class AllocationResource {
    private final Allocations allocations;
    private final Assigning assigning;
    private final Targets targets;
    private final Knowledge knowledge;
    private final Writes writes;
    private final ETags etags;

    AllocationResource(
            Allocations allocations,
            Assigning assigning,
            Targets targets,
            Knowledge knowledge,
            Writes writes,
            ETags etags) {
        this.allocations = allocations;
        this.assigning = assigning;
        this.targets = targets;
        this.knowledge = knowledge;
        this.writes = writes;
        this.etags = etags;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "target", by = "targetId", reach = Reach.SEEN))
    @Operation(
            operationId = "assignAllocation",
            summary = "Assigns a table of quotas for one period; it changes only the cells that it lists.")
    @APIResponse(
            responseCode = "201",
            description = "Assigned",
            content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response assign(@PathParam("targetId") UUID targetId, StatedTable request) {
        return writes.once("allocation.assign", request, () -> {
            var recorded = assigning.assign(targetId, request);
            var view = AllocationView.of(recorded.act());
            var location = URI.create("/v1/targets/" + targetId + "/allocations");
            return Written.created(view, location, view.planId(), List.of(recorded.event()));
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "target", by = "targetId", reach = Reach.SEEN))
    @Operation(
            operationId = "listAllocations",
            summary = "Lists the tables of a target as printed and as recomputed, and the quotas in force.")
    @APIResponse(
            responseCode = "200",
            description = "The tables and the quotas",
            content = @Content(schema = @Schema(implementation = AllocationsView.class)))
    public Response list(
            @PathParam("targetId") UUID targetId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var asOf = knowledge.asOf(at, knownAt);
        var target = targets.find(targetId, asOf).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        var tables = allocations.of(targetId, asOf.knownAt());
        return etags.conditional(conditions, AllocationsView.of(target, tables, asOf));
    }
}
