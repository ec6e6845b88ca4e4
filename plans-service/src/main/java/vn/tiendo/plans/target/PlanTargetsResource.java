package vn.tiendo.plans.target;

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
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.PageStart;

/** The targets of a plan. */
@Path("/v1/plans/{planId}/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
class PlanTargetsResource {
    private final Targets targets;
    private final TargetSetting setting;
    private final Plans plans;
    private final Knowledge knowledge;
    private final Writes writes;

    PlanTargetsResource(Targets targets, TargetSetting setting, Plans plans, Knowledge knowledge, Writes writes) {
        this.targets = targets;
        this.setting = setting;
        this.plans = plans;
        this.knowledge = knowledge;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(operationId = "setTarget", summary = "Sets one more target of a plan.")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response set(@PathParam("planId") UUID planId, StatedTarget request) {
        return writes.once("target.set", request, () -> {
            var recorded = setting.set(planId, request);
            var act = recorded.act();
            var view = TargetView.of(new Target(act, List.of(act), new AsOf(act.effectiveOn(), act.recordedAt())));
            return Written.created(view, URI.create("/v1/targets/" + view.id()), planId, List.of(recorded.event()));
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(operationId = "listPlanTargets", summary = "Lists the targets of a plan, in the order of the plan.")
    public Page<TargetView> list(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        plans.require(planId);
        var rows = targets.page(planId, knowledge.asOf(at, knownAt), PageStart.after(cursor), limit.andOneMore());
        return Page.of(rows, limit, last -> PageStart.following(last.set().position()))
                .map(TargetView::of);
    }
}
