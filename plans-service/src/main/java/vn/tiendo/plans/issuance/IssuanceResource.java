package vn.tiendo.plans.issuance;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.plan.PlanView;

/** Whole plans come in here. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class IssuanceResource {
    private final WholePlans plans;
    private final Drafts drafts;
    private final Writes writes;

    IssuanceResource(WholePlans plans, Drafts drafts, Writes writes) {
        this.plans = plans;
        this.drafts = drafts;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unit", reach = Reach.ACT))
    @Operation(
            operationId = "issuePlan",
            summary =
                    "Issues a whole plan with its targets, allocations, tasks, obligations and texts, or nothing of it.")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response issue(StatedPlan request) {
        return request.staysADraft() ? keep(request) : issueAtOnce(request);
    }

    private Response keep(StatedPlan request) {
        return writes.once("plan.draft", request, () -> {
            var draft = drafts.keep(request);
            return Written.created(draft, URI.create("/v1/plan-drafts/" + draft.id()), draft.id(), List.of());
        });
    }

    private Response issueAtOnce(StatedPlan request) {
        return writes.once("plan.issue", request, () -> {
            var issued = plans.issue(request);
            var planId = issued.plan().terms().planId();
            var view = issued.view();
            var location = URI.create("/v1/plans/" + planId);
            return Written.created(view, location, planId, List.of(issued.lastEvent()));
        });
    }
}
