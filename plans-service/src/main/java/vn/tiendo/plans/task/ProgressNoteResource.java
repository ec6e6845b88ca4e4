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

/** How a task goes, told with evidence. */
@Path("/v1/tasks/{taskId}/progress-notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
class ProgressNoteResource {
    private final ProgressNotes notes;
    private final Writes writes;

    ProgressNoteResource(ProgressNotes notes, Writes writes) {
        this.notes = notes;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = {Role.REPORTER, Role.PLANNER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "task", by = "taskId", reach = Reach.SEEN))
    @Operation(
            operationId = "noteTaskProgress",
            summary = "Tells how a task or one of its occurrences goes, with numbers of documents or links.")
    @APIResponse(
            responseCode = "201",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = ProgressNoteView.class)))
    public Response note(@PathParam("taskId") UUID taskId, ProgressNoteRequest request) {
        return writes.once("task.note-progress", request, () -> {
            var noted = notes.note(taskId, request);
            return Written.created(
                    ProgressNoteView.of(noted), URI.create("/v1/tasks/" + taskId), noted.planId(), List.of());
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "task", by = "taskId", reach = Reach.SEEN))
    @Operation(
            operationId = "listTaskProgressNotes",
            summary = "Lists what was told of a task, in the order of telling.")
    public Page<ProgressNoteView> list(
            @PathParam("taskId") UUID taskId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return notes.page(taskId, at, knownAt, limit, cursor).map(ProgressNoteView::of);
    }
}
