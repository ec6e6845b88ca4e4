package vn.tiendo.plans.plan;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;

/** Who owns a plan, and when it is closed. */
@Path("/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanLifeResource {
    private final PlanEnding ending;
    private final Knowledge knowledge;
    private final Writes writes;

    PlanLifeResource(PlanEnding ending, Knowledge knowledge, Writes writes) {
        this.ending = ending;
        this.knowledge = knowledge;
        this.writes = writes;
    }

    @GET
    @Path("/owners")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(operationId = "listPlanOwners", summary = "Lists who owned the plan when, an interval for each unit.")
    @APIResponse(
            responseCode = "200",
            description = "In the order of time",
            content = @Content(schema = @Schema(implementation = OwnersView.class)))
    public OwnersView owners(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        return ending.owners(planId, knowledge.asOf(at, knownAt));
    }

    @POST
    @Path("/owners")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "changePlanOwner",
            summary = "Gives a plan to another unit from a day on, as when its owner ends.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = OwnersView.class)))
    public Response handOver(@PathParam("planId") UUID planId, OwnerRequest request) {
        return writes.once("plan.hand-over", request, () -> {
            var event = ending.handOver(planId, request);
            var view = ending.owners(planId, Knowledge.ALL);
            return Written.created(view, URI.create("/v1/plans/" + planId + "/owners"), planId, List.of(event));
        });
    }

    @POST
    @Path("/closings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "closePlan",
            summary = "Closes a plan: it stays closing while somebody owes a report or a review, and is closed then.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the answer says whether it is closing or closed today",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response close(@PathParam("planId") UUID planId, ClosingRequest request) {
        return writes.once(
                "plan.close",
                request,
                () -> Written.created(
                        ending.close(planId, request), URI.create("/v1/plans/" + planId), planId, List.of()));
    }
}
