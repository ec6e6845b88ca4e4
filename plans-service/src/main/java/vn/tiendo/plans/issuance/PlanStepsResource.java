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
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.plan.Approval;
import vn.tiendo.plans.plan.ApprovalsView;
import vn.tiendo.plans.plan.PlanView;

/** The steps from a draft to an issued plan, and on to that of the next year. */
@Path("/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanStepsResource {
    private final Drafts drafts;
    private final TakingOver takingOver;
    private final Writes writes;

    PlanStepsResource(Drafts drafts, TakingOver takingOver, Writes writes) {
        this.drafts = drafts;
        this.takingOver = takingOver;
        this.writes = writes;
    }

    @GET
    @Path("/approvals")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "listPlanApprovals",
            summary = "Lists which issuers approved a plan, or the last version of a draft, and which have not.")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = ApprovalsView.class)))
    public ApprovalsView approvals(@PathParam("planId") UUID planId) {
        return drafts.approvals(planId);
    }

    @POST
    @Path("/approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(operationId = "approvePlan", summary = "Approves a draft for one of its issuers.")
    @APIResponse(
            responseCode = "201",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = ApprovalsView.class)))
    public Response approve(@PathParam("planId") UUID planId, Approval request) {
        return writes.once(
                "plan.approve",
                request,
                () -> Written.created(
                        drafts.approve(planId, request),
                        URI.create("/v1/plans/" + planId + "/approvals"),
                        planId,
                        List.of()));
    }

    @POST
    @Path("/issuances")
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "issueDraft",
            summary = "Issues the last version of a draft; of a joint plan every issuer must have approved it.")
    @APIResponse(
            responseCode = "201",
            description = "Issued",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response issue(@PathParam("planId") UUID planId) {
        return writes.once("plan.issue-draft", planId.toString(), () -> {
            var issued = drafts.issue(planId);
            return Written.created(
                    issued.view(), URI.create("/v1/plans/" + planId), planId, List.of(issued.lastEvent()));
        });
    }

    @POST
    @Path("/take-overs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "takePlanOver",
            summary = "Makes of a plan the draft of the next one: dates moved by years, retired and new items named.")
    @APIResponse(
            responseCode = "201",
            description = "The draft; takenOver names what is retired and what is new",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response takeOver(@PathParam("planId") UUID planId, TakeOverRequest request) {
        return writes.once("plan.take-over", request, () -> {
            var draft = drafts.keep(takingOver.next(planId, request));
            return Written.created(draft, URI.create("/v1/plan-drafts/" + draft.id()), draft.id(), List.of());
        });
    }
}
