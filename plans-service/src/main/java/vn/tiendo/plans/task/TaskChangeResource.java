package vn.tiendo.plans.task;

import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;

/** Changed deadlines of tasks, and whether their conditions are met. */
@Path("/v1/tasks/{taskId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
class TaskChangeResource {
    private final TaskChanging changing;
    private final TaskChanges changes;
    private final Tasks tasks;
    private final Knowledge knowledge;
    private final Writes writes;

    TaskChangeResource(TaskChanging changing, TaskChanges changes, Tasks tasks, Knowledge knowledge, Writes writes) {
        this.changing = changing;
        this.changes = changes;
        this.tasks = tasks;
        this.knowledge = knowledge;
        this.writes = writes;
    }

    @POST
    @Path("/deadline-changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "task", by = "taskId", reach = Reach.SEEN))
    @Operation(
            operationId = "changeTaskDeadline",
            summary = "Gives an open task another deadline from a day on; the original and the reason are kept.")
    @APIResponse(
            responseCode = "201",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = DeadlineChangeView.class)))
    public Response changeDeadline(@PathParam("taskId") UUID taskId, DeadlineChangeRequest request) {
        return writes.once("task.change-deadline", request, () -> {
            var changed = changing.changeDeadline(taskId, request);
            var view = DeadlineChangeView.of(changed.act());
            return Written.created(view, place(taskId), view.planId(), changed.events());
        });
    }

    @GET
    @Path("/deadline-changes")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "task", by = "taskId", reach = Reach.SEEN))
    @Operation(
            operationId = "listTaskDeadlineChanges",
            summary = "Lists every change of the deadline of a task, in the order of their recording.")
    public Page<DeadlineChangeView> deadlineChanges(
            @PathParam("taskId") UUID taskId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        tasks.require(taskId);
        return new Page<>(
                changes.deadlinesOf(taskId, knowledge.asOf(at, knownAt)).stream()
                        .map(DeadlineChangeView::of)
                        .toList(),
                null);
    }

    @POST
    @Path("/condition-statements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "task", by = "taskId", reach = Reach.SEEN))
    @Operation(
            operationId = "stateTaskCondition",
            summary = "Says whether the condition of a task is met from a day on: from then its dates count.")
    @APIResponse(
            responseCode = "201",
            description = "Stated",
            content = @Content(schema = @Schema(implementation = ConditionView.class)))
    public Response stateCondition(@PathParam("taskId") UUID taskId, ConditionRequest request) {
        return writes.once("task.state-condition", request, () -> {
            var changed = changing.stateCondition(taskId, request);
            var view = ConditionView.of(changed.act());
            return Written.created(view, place(taskId), view.planId(), changed.events());
        });
    }

    private static URI place(UUID taskId) {
        return URI.create("/v1/tasks/" + taskId);
    }
}
