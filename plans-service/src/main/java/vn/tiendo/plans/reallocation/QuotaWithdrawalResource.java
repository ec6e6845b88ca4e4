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

/** Takes back what was confirmed for a succession that was annulled. */
@Path("/v1/quota-withdrawals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quota proposals")
class QuotaWithdrawalResource {
    private final Withdrawing withdrawing;
    private final Writes writes;

    QuotaWithdrawalResource(Withdrawing withdrawing, Writes writes) {
        this.withdrawing = withdrawing;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "confirmation", by = "#/confirmationId", reach = Reach.ACT))
    @Operation(
            operationId = "withdrawQuotas",
            summary = "Gives confirmed quotas back to the units that had them, when their succession has no effect.")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = WithdrawalView.class)))
    public Response withdraw(WithdrawalRequest request) {
        return writes.once("quota.withdraw", request, () -> {
            var withdrawn = withdrawing.withdraw(request);
            var view = WithdrawalView.of(withdrawn.act());
            var location = URI.create("/v1/quota-withdrawals/" + view.confirmationId());
            return Written.created(view, location, view.confirmationId(), withdrawn.events());
        });
    }
}
