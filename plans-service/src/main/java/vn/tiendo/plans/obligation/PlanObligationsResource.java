package vn.tiendo.plans.obligation;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;

/** The obligations of a plan. */
@Path("/v1/plans/{planId}/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
class PlanObligationsResource {
    private final Obligations obligations;
    private final ObligationAdding adding;
    private final Knowledge knowledge;
    private final Writes writes;

    PlanObligationsResource(Obligations obligations, ObligationAdding adding, Knowledge knowledge, Writes writes) {
        this.obligations = obligations;
        this.adding = adding;
        this.knowledge = knowledge;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "addObligation",
            summary = "Adds a report or review that a plan wants, with what units owe by it.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ObligationView.class)))
    public Response add(@PathParam("planId") UUID planId, StatedObligation request) {
        return writes.once("obligation.add", request, () -> {
            var changed = adding.add(planId, request);
            var view = ObligationView.of(changed.obligation(), obligations.daysOf(planId));
            var location = URI.create("/v1/obligation-instances?obligation=" + view.id());
            return Written.created(view, location, planId, changed.events());
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "listPlanObligations",
            summary = "Lists who reports to whom by a plan, in its order, with tiers, due dates and data cut-offs.")
    public Page<ObligationView> list(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        var days = obligations.daysOf(planId);
        var known = knowledge.asOf(at, knownAt).knownAt();
        var views = obligations.ofPlan(planId, known).stream()
                .map(obligation -> ObligationView.of(obligation, days))
                .toList();
        return new Page<>(views, null);
    }
}
