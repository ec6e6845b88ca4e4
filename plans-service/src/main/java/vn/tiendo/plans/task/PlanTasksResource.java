package vn.tiendo.plans.task;

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
import vn.tiendo.http.Page;
import vn.tiendo.http.Role;
import vn.tiendo.plans.plan.Plans;

/** The tasks of a plan. */
@Path("/v1/plans/{planId}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
class PlanTasksResource {
    private final TaskList list;
    private final Plans plans;

    PlanTasksResource(TaskList list, Plans plans) {
        this.list = list;
        this.plans = plans;
    }

    @GET
    @Allowed({Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR})
    @Operation(operationId = "listPlanTasks", summary = "Lists the tasks of a plan, in the order of the plan.")
    public Page<TaskView> list(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        plans.require(planId);
        return list.page(new TaskFilter(planId, null), at, knownAt, limit, cursor);
    }
}
