package vn.tiendo.plans.target;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
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
import vn.tiendo.http.ETags;
import vn.tiendo.http.Over;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;

/** One target and its amendments. */
@Path("/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
class TargetResource {
    private final Targets targets;
    private final TargetAmending amending;
    private final Knowledge knowledge;
    private final Writes writes;
    private final ETags etags;

    TargetResource(Targets targets, TargetAmending amending, Knowledge knowledge, Writes writes, ETags etags) {
        this.targets = targets;
        this.amending = amending;
        this.knowledge = knowledge;
        this.writes = writes;
        this.etags = etags;
    }

    @GET
    @Path("/{targetId}")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "target", by = "targetId", reach = Reach.SEEN))
    @Operation(
            operationId = "getTarget",
            summary = "Answers one target; each period with the value by which it is judged.")
    @APIResponse(
            responseCode = "200",
            description = "The target",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response get(
            @PathParam("targetId") UUID targetId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var target =
                targets.find(targetId, knowledge.asOf(at, knownAt)).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return etags.conditional(conditions, TargetView.of(target));
    }

    @POST
    @Path("/{targetId}/amendments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "target", by = "targetId", reach = Reach.SEEN))
    @Operation(
            operationId = "amendTarget",
            summary = "Gives periods of a target new values; a period that is over must be named as closed.")
    @APIResponse(
            responseCode = "201",
            description = "Amended",
            content = @Content(schema = @Schema(implementation = AmendmentView.class)))
    public Response amend(@PathParam("targetId") UUID targetId, AmendmentRequest request) {
        return writes.once("target.amend", request, () -> {
            var recorded = amending.amend(targetId, request);
            var view = AmendmentView.of(recorded.act());
            return Written.created(
                    view, URI.create("/v1/targets/" + targetId), view.planId(), List.of(recorded.event()));
        });
    }
}
