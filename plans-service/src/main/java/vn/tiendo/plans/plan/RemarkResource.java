package vn.tiendo.plans.plan;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import vn.tiendo.http.Authority;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.statement.PageStart;

/** Remarks of readers on a plan. */
@Path("/v1/plans/{planId}/remarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class RemarkResource {
    private final Plans plans;
    private final Remarks remarks;
    private final Knowledge knowledge;
    private final Authority authority;
    private final Writes writes;

    RemarkResource(Plans plans, Remarks remarks, Knowledge knowledge, Authority authority, Writes writes) {
        this.plans = plans;
        this.remarks = remarks;
        this.knowledge = knowledge;
        this.authority = authority;
        this.writes = writes;
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "listPlanRemarks",
            summary = "Lists what readers remarked on a plan: slips, unclear wording, choices made.")
    public Page<RemarkView> list(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        plans.require(planId);
        var rows = remarks.page(planId, knowledge.asOf(at, knownAt), PageStart.after(cursor), limit.andOneMore());
        return Page.of(rows, limit, last -> PageStart.following(last.position()))
                .map(RemarkView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = {Role.PLANNER, Role.COMPILER},
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(operationId = "remarkOnPlan", summary = "Keeps a remark of a reader with a plan.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = RemarkView.class)))
    public Response note(@PathParam("planId") UUID planId, Remark request) {
        return writes.once("plan.remark", request, () -> {
            var today = knowledge.today();
            authority.over(plans.ownerOn(planId, today), today);
            var view = RemarkView.of(remarks.note(planId, request, today));
            return Written.created(view, URI.create("/v1/plans/" + planId + "/remarks"), planId, List.of());
        });
    }
}
