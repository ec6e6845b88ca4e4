package vn.tiendo.plans.issuance;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.plan.PlanView;

/** Plans before they are issued. */
@Path("/v1/plan-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class DraftResource {
    private final Drafts drafts;
    private final Writes writes;

    DraftResource(Drafts drafts, Writes writes) {
        this.drafts = drafts;
        this.writes = writes;
    }

    @GET
    @Path("/{planId}")
    @Allowed(
            value = {Role.COMPILER, Role.PLANNER},
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "plan", by = "planId"))
    @Operation(operationId = "getPlanDraft", summary = "Answers a plan that is not issued yet, in its last version.")
    public PlanView get(@PathParam("planId") UUID planId) {
        return drafts.view(planId);
    }

    @POST
    @Path("/{planId}/revisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(value = Role.PLANNER, scope = Scope.PLANS_WRITE, over = @Over(value = "plan", by = "planId"))
    @Operation(
            operationId = "revisePlanDraft",
            summary = "Keeps another version of a draft; approvals of the former one do not count for it.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response revise(@PathParam("planId") UUID planId, StatedPlan request) {
        return writes.once("plan.revise", request, () -> {
            var before = drafts.view(planId);
            var revised = drafts.revise(planId, request);
            return Written.created(revised, URI.create("/v1/plan-drafts/" + planId), planId, List.of())
                    .replacing(before);
        });
    }
}
