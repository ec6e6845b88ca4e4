package vn.tiendo.reporting.change;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.change.ChangePage;
import vn.tiendo.http.change.ChangeView;
import vn.tiendo.http.change.Changes;
import vn.tiendo.reporting.knowledge.Knowledge;

/** What portals read to keep a copy. */
@Path("/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Changes", description = "All that is recorded, in the order of its recording")
class ChangeResource {
    private final Changes changes;
    private final Knowledge knowledge;

    ChangeResource(Changes changes, Knowledge knowledge) {
        this.changes = changes;
        this.knowledge = knowledge;
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ)
    @Operation(
            operationId = "listChanges",
            summary = "Lists what was recorded after a cursor, in the order of recording and without gaps.")
    @APIResponse(
            responseCode = "200",
            description = "At most limit changes; nextCursor is always there, and with it the next call goes on",
            content = @Content(schema = @Schema(implementation = ChangePage.class)))
    public Page<ChangeView> list(
            @Parameter(description = "The nextCursor of the last answer; absent from the beginning")
                    @QueryParam("cursor")
                    @Nullable
                    String cursor,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        return changes.page(cursor, knowledge.present(), limit);
    }
}
