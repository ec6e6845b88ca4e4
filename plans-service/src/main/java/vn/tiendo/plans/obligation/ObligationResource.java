package vn.tiendo.plans.obligation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;

/** Changes of when obligations are due. */
@Path("/v1/obligations/{obligationId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
class ObligationResource {
    private final ObligationAdding adding;
    private final Obligations obligations;
    private final Writes writes;

    ObligationResource(ObligationAdding adding, Obligations obligations, Writes writes) {
        this.adding = adding;
        this.obligations = obligations;
        this.writes = writes;
    }

    @POST
    @Path("/deadline-changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "obligation", by = "obligationId", reach = Reach.SEEN))
    @Operation(
            operationId = "changeObligationDeadline",
            summary = "Puts off an obligation, or sets the frequency that its plan left open; the plan's words stay.")
    @APIResponse(
            responseCode = "201",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ObligationView.class)))
    public Response change(@PathParam("obligationId") UUID obligationId, DeadlineChangeRequest request) {
        return writes.once("obligation.reschedule", request, () -> {
            var changed = adding.reschedule(obligationId, request);
            var planId = changed.obligation().planned().planId();
            var view = ObligationView.of(changed.obligation(), obligations.daysOf(planId));
            var location = URI.create("/v1/obligation-instances?obligation=" + obligationId);
            return Written.created(view, location, planId, changed.events());
        });
    }
}
