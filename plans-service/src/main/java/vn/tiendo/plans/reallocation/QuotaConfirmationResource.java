package vn.tiendo.plans.reallocation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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

/** Confirms proposed quotas; a successor has none before. */
@Path("/v1/quota-confirmations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quota proposals")
class QuotaConfirmationResource {
    private final Confirming confirming;
    private final Writes writes;

    QuotaConfirmationResource(Confirming confirming, Writes writes) {
        this.confirming = confirming;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "target", by = "#/targetId", reach = Reach.ACT))
    @Operation(
            operationId = "confirmQuotas",
            summary =
                    "Confirms the quotas proposed to successors, as proposed or as decided otherwise, and assigns them.")
    @APIResponse(
            responseCode = "201",
            description = "Confirmed",
            content = @Content(schema = @Schema(implementation = ConfirmationView.class)))
    public Response confirm(ConfirmationRequest request) {
        return writes.once("quota.confirm", request, () -> {
            var confirmed = confirming.confirm(request);
            var view = ConfirmationView.of(confirmed.act());
            var location =
                    URI.create("/v1/quota-proposals?target=" + view.targetId() + "&succession=" + view.successionId());
            return Written.created(view, location, view.id(), confirmed.events());
        });
    }
}
