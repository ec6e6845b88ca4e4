package vn.tiendo.plans.plan;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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
import vn.tiendo.http.Allowed;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.statement.PageStart;

/** Plans as they are asked for. */
@Path("/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
class PlanResource {
    private final Plans plans;
    private final PlanActs acts;
    private final PlanTextActs texts;
    private final Knowledge knowledge;
    private final PlanList list;
    private final ETags etags;

    PlanResource(Plans plans, PlanActs acts, PlanTextActs texts, Knowledge knowledge, PlanList list, ETags etags) {
        this.list = list;
        this.plans = plans;
        this.acts = acts;
        this.texts = texts;
        this.knowledge = knowledge;
        this.etags = etags;
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ)
    @Operation(operationId = "listPlans", summary = "Lists the plans, each with how many targets and tasks it has.")
    @APIResponse(
            responseCode = "200",
            description = "A page of plans",
            content = @Content(schema = @Schema(implementation = ListedPlans.class)))
    public Response list(
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("key") @Nullable String key,
            @QueryParam("number") @Nullable String number,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(description = "total: also how many there are in all") @QueryParam("include") @Nullable
                    String include,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var filter = list.filter(unit, key, number);
        var asOf = knowledge.asOf(at, knownAt);
        var rows = list.page(filter, asOf, PageStart.after(cursor), limit.andOneMore());
        var page = Page.of(rows, limit, last -> PageStart.following(last.plan().position()));
        var view = ListedPlans.of(page, asksForTotal(include) ? list.total(filter, asOf) : null);
        var answer = Response.ok(view);
        if (view.nextCursor() != null) {
            answer.link(
                    uri.getRequestUriBuilder()
                            .replaceQueryParam("cursor", view.nextCursor())
                            .build(),
                    "next");
        }
        return answer.build();
    }

    @GET
    @Path("/{planId}")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(operationId = "getPlan", summary = "Answers one plan.")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response get(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var listed = acts.listed(planId, knowledge.asOf(at, knownAt), knowledge.today())
                .orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return etags.conditional(conditions, PlanView.of(listed));
    }

    @GET
    @Path("/{planId}/baselines")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "listPlanBaselines",
            summary = "Lists the statistics that the plan prints, and which are parts of others.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, in the order of the paper",
            content = @Content(schema = @Schema(implementation = BaselinesView.class)))
    public Response baselines(@PathParam("planId") UUID planId, @Context Request conditions) {
        return etags.conditional(
                conditions, BaselinesView.of(plans.require(planId).terms()));
    }

    @GET
    @Path("/{planId}/texts")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "listPlanTexts",
            summary = "Lists what the plan states in words and nothing computes: its special rules.")
    public Page<PlanTextView> texts(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        plans.require(planId);
        var rows = texts.page(planId, knowledge.asOf(at, knownAt), PageStart.after(cursor), limit.andOneMore());
        return Page.of(rows, limit, last -> PageStart.following(last.position()))
                .map(PlanTextView::of);
    }

    private static boolean asksForTotal(@Nullable String include) {
        if (include != null && !"total".equals(include)) {
            throw Problem.of(400, "INVALID_INCLUDE").atParameter("include");
        }
        return include != null;
    }
}
