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

/** The worklist of a unit, and what becomes of single occurrences of tasks. */
@Path("/v1/task-occurrences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
class TaskOccurrenceResource {
    private final OccurrenceList list;
    private final TaskCompleting completing;
    private final TaskHandingOn handingOn;
    private final Writes writes;

    TaskOccurrenceResource(OccurrenceList list, TaskCompleting completing, TaskHandingOn handingOn, Writes writes) {
        this.list = list;
        this.completing = completing;
        this.handingOn = handingOn;
        this.writes = writes;
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ)
    @Operation(
            operationId = "listTaskOccurrences",
            summary =
                    "Lists what a unit is to lead or to coordinate, the first due first; what has no date comes last.")
    public Page<OccurrenceView> list(
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("role") @Nullable WorkRole role,
            @QueryParam("due") @Nullable Due due,
            @QueryParam("plan") @Nullable UUID plan,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return list.page(new OccurrenceList.Wanted(unit, role, due, plan), at, knownAt, limit, cursor);
    }

    @POST
    @Path("/{occurrenceId}/completions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = {Role.REPORTER, Role.PLANNER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "task-occurrence", by = "occurrenceId", reach = Reach.SEEN))
    @Operation(
            operationId = "completeTaskOccurrence",
            summary = "Says that one occurrence of a task was done on a day; those who lead it may say so, too.")
    @APIResponse(
            responseCode = "201",
            description = "Completed",
            content = @Content(schema = @Schema(implementation = CompletionView.class)))
    public Response complete(@PathParam("occurrenceId") UUID occurrenceId, CompletionRequest request) {
        return writes.once("task-occurrence.complete", request, () -> {
            var recorded = completing.completeOccurrence(occurrenceId, request);
            var view = CompletionView.of(recorded.act());
            return created(view, view.taskId(), view.planId(), recorded.event());
        });
    }

    @POST
    @Path("/{occurrenceId}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "task-occurrence", by = "occurrenceId", reach = Reach.SEEN))
    @Operation(
            operationId = "moveTaskOccurrence",
            summary = "Gives one open occurrence of a task to other units from a day on.")
    @APIResponse(
            responseCode = "201",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = HandedOnView.class)))
    public Response move(@PathParam("occurrenceId") UUID occurrenceId, MoveRequest request) {
        return writes.once("task-occurrence.move", request, () -> {
            var recorded = handingOn.moveOccurrence(occurrenceId, request);
            var view = HandedOnView.of(recorded.act());
            return created(view, view.taskId(), view.planId(), recorded.event());
        });
    }

    @POST
    @Path("/{occurrenceId}/cancellations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "task-occurrence", by = "occurrenceId", reach = Reach.SEEN))
    @Operation(
            operationId = "cancelTaskOccurrence",
            summary = "Says from which day on one open occurrence of a task is not to be done, and why.")
    @APIResponse(
            responseCode = "201",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = HandedOnView.class)))
    public Response cancel(@PathParam("occurrenceId") UUID occurrenceId, CancellationRequest request) {
        return writes.once("task-occurrence.cancel", request, () -> {
            var recorded = handingOn.cancelOccurrence(occurrenceId, request);
            var view = HandedOnView.of(recorded.act());
            return created(view, view.taskId(), view.planId(), recorded.event());
        });
    }

    private static Written created(Object view, UUID taskId, UUID planId, UUID event) {
        return Written.created(view, URI.create("/v1/tasks/" + taskId), planId, List.of(event));
    }
}
