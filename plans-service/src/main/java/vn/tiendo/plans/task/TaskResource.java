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

/** Tasks over all plans, and their completion. */
@Path("/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
class TaskResource {
    private final TaskList list;
    private final TaskCompleting completing;
    private final TaskHandingOn handingOn;
    private final Writes writes;

    TaskResource(TaskList list, TaskCompleting completing, TaskHandingOn handingOn, Writes writes) {
        this.list = list;
        this.completing = completing;
        this.handingOn = handingOn;
        this.writes = writes;
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ)
    @Operation(operationId = "listTasks", summary = "Lists the tasks of a plan or of a lead unit, with their states.")
    public Page<TaskView> list(
            @QueryParam("plan") @Nullable UUID plan,
            @QueryParam("lead") @Nullable UUID lead,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return list.page(TaskFilter.of(plan, lead), at, knownAt, limit, cursor);
    }

    @GET
    @Path("/{taskId}")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "task", by = "taskId", reach = Reach.SEEN))
    @Operation(operationId = "getTask", summary = "Answers one task with its state.")
    public TaskView get(
            @PathParam("taskId") UUID taskId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        return list.one(taskId, at, knownAt);
    }

    @POST
    @Path("/{taskId}/completions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "task", by = "taskId", reach = Reach.SEEN))
    @Operation(operationId = "completeTask", summary = "Says that a task was done on a day.")
    @APIResponse(
            responseCode = "201",
            description = "Completed",
            content = @Content(schema = @Schema(implementation = TaskView.class)))
    public Response complete(@PathParam("taskId") UUID taskId, CompletionRequest request) {
        return writes.once("task.complete", request, () -> {
            var recorded = completing.complete(taskId, request);
            var view = list.written(taskId, request.completedOn());
            var location = URI.create("/v1/tasks?plan=" + view.planId());
            return Written.created(view, location, view.planId(), List.of(recorded.event()));
        });
    }

    @POST
    @Path("/{taskId}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "task", by = "taskId", reach = Reach.SEEN))
    @Operation(
            operationId = "moveTask",
            summary = "Gives an open task to other units from a day on, such as the successors of one that ended.")
    @APIResponse(
            responseCode = "201",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = HandedOnView.class)))
    public Response move(@PathParam("taskId") UUID taskId, MoveRequest request) {
        return writes.once("task.move", request, () -> {
            var recorded = handingOn.move(taskId, request);
            return handedOn(HandedOnView.of(recorded.act()), recorded.event());
        });
    }

    @POST
    @Path("/{taskId}/cancellations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "task", by = "taskId", reach = Reach.SEEN))
    @Operation(operationId = "cancelTask", summary = "Says from which day on an open task is not to be done, and why.")
    @APIResponse(
            responseCode = "201",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = HandedOnView.class)))
    public Response cancel(@PathParam("taskId") UUID taskId, CancellationRequest request) {
        return writes.once("task.cancel", request, () -> {
            var recorded = handingOn.cancel(taskId, request);
            return handedOn(HandedOnView.of(recorded.act()), recorded.event());
        });
    }

    private static Written handedOn(HandedOnView view, UUID event) {
        return Written.created(view, URI.create("/v1/tasks?plan=" + view.planId()), view.planId(), List.of(event));
    }
}
