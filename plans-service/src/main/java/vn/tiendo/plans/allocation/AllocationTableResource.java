package vn.tiendo.plans.allocation;

import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.plans.knownunit.UnitLabels;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.Plans;
import vn.tiendo.plans.statement.PageStart;
import vn.tiendo.plans.target.Targets;

/** All allocations of a plan as one table. */
@Path("/v1/plans/{planId}/allocation-table")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations")
class AllocationTableResource {
    private final TableLines lines;
    private final AllocationTotals totals;
    private final Plans plans;
    private final Targets targets;
    private final UnitLabels labels;
    private final Knowledge knowledge;

    AllocationTableResource(
            TableLines lines,
            AllocationTotals totals,
            Plans plans,
            Targets targets,
            UnitLabels labels,
            Knowledge knowledge) {
        this.lines = lines;
        this.totals = totals;
        this.plans = plans;
        this.targets = targets;
        this.labels = labels;
        this.knowledge = knowledge;
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "getAllocationTable",
            summary = "Answers a page of the table of a plan: the quotas of units by targets and periods.")
    public TablePageView page(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        plans.require(planId);
        var asOf = knowledge.asOf(at, knownAt);
        var columns = TableColumn.of(targets.allOf(planId, asOf));
        var found = lines.page(planId, columns, asOf, PageStart.after(cursor), limit.andOneMore());
        var page = Page.of(found, limit, last -> PageStart.following(last.place()));
        var named = labels.of(page.items().stream().map(TableLine::unitId).toList(), asOf.at(), asOf.knownAt());
        return TablePageView.of(columns, totals.inForce(totals.tablesOf(planId, asOf)), page, named);
    }
}
