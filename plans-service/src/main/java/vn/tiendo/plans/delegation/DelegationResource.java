package vn.tiendo.plans.delegation;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.target.Targets;

/** From where a delegated target has its value. */
@Path("/v1/targets/{targetId}/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
class DelegationResource {
    private final Delegating delegating;
    private final DelegationActs acts;
    private final Targets targets;
    private final Knowledge knowledge;
    private final Writes writes;

    DelegationResource(
            Delegating delegating, DelegationActs acts, Targets targets, Knowledge knowledge, Writes writes) {
        this.delegating = delegating;
        this.acts = acts;
        this.targets = targets;
        this.knowledge = knowledge;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "target", by = "targetId", reach = Reach.SEEN))
    @Operation(
            operationId = "openDelegatedTarget",
            summary = "Gives a delegated target its value: by a target of another plan, or by a document.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = DelegationView.class)))
    public Response open(@PathParam("targetId") UUID targetId, DelegationRequest request) {
        return writes.once("target.delegate", request, () -> {
            var recorded = delegating.open(targetId, request);
            var view = DelegationView.of(recorded.act());
            return Written.created(
                    view,
                    URI.create("/v1/targets/" + targetId + "/delegations"),
                    view.planId(),
                    List.of(recorded.event()));
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "target", by = "targetId", reach = Reach.SEEN))
    @Operation(
            operationId = "listDelegations",
            summary =
                    "Lists from where a delegated target has its value, in the order of effect; empty while it is open.")
    public DelegationsView list(
            @PathParam("targetId") UUID targetId, @QueryParam("knownAt") @Nullable Instant knownAt) {
        targets.require(targetId);
        var known = knowledge.asOf(null, knownAt).knownAt();
        return new DelegationsView(
                acts.ofTarget(targetId, known).stream().map(DelegationView::of).toList(), known);
    }
}
