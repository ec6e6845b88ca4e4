package vn.tiendo.plans.reallocation;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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
import vn.tiendo.http.ETags;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.plans.period.Knowledge;

/** Quotas of units that ended, as they are proposed to their successors. */
@Path("/v1/quota-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quota proposals")
class QuotaProposalResource {
    private final Proposing proposing;
    private final Knowledge knowledge;
    private final ETags etags;

    QuotaProposalResource(Proposing proposing, Knowledge knowledge, ETags etags) {
        this.proposing = proposing;
        this.knowledge = knowledge;
        this.etags = etags;
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "target", by = "target", reach = Reach.SEEN))
    @Operation(
            operationId = "getQuotaProposal",
            summary =
                    "Answers which quotas of the running and later periods the successors of ended units are proposed.")
    @APIResponse(
            responseCode = "200",
            description = "The proposed cells, frozen once confirmed",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response get(
            @NotNull @QueryParam("target") UUID target,
            @NotNull @QueryParam("succession") UUID succession,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var asOf = knowledge.asOf(at, knownAt);
        var proposal = proposing.proposal(target, succession, asOf);
        return etags.conditional(conditions, ProposalView.of(proposal));
    }
}
