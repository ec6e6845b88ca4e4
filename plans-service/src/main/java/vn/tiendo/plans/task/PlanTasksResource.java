package vn.tiendo.plans.task;

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
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.plan.Plans;

/** The tasks of a plan. */
@Path("/v1/plans/{planId}/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
class PlanTasksResource {
    private final TaskList list;
    private final Plans plans;
    private final TaskAdding adding;
    private final Writes writes;

    PlanTasksResource(TaskList list, Plans plans, TaskAdding adding, Writes writes) {
        this.list = list;
        this.plans = plans;
        this.adding = adding;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(operationId = "addTask", summary = "Adds to a plan in force a task that it did not foresee.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response add(@PathParam("planId") UUID planId, AddedTask request) {
        return writes.once("task.add", request, () -> {
            var recorded = adding.add(planId, request);
            var taskId = recorded.act().taskId();
            var location = URI.create("/v1/tasks/" + taskId);
            return Written.created(
                    list.written(taskId, request.effectiveOn()), location, planId, List.of(recorded.event()));
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(operationId = "listPlanTasks", summary = "Lists the tasks of a plan, in the order of the plan.")
    public Page<TaskView> list(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        plans.require(planId);
        return list.page(TaskFilter.of(planId, null), at, knownAt, limit, cursor);
    }
}
