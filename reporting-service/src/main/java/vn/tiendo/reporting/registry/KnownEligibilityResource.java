package vn.tiendo.reporting.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Over;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.knowledge.Knowledge;

@Path("/v1/known-enterprises/{id}/eligibility")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registry")
class KnownEligibilityResource {

    private final Eligibility eligibility;
    private final Knowledge knowledge;
    private final ETags etags;

    KnownEligibilityResource(Eligibility eligibility, Knowledge knowledge, ETags etags) {
        this.eligibility = eligibility;
        this.knowledge = knowledge;
        this.etags = etags;
    }

    @GET
    @Operation(
            operationId = "getKnownEligibility",
            summary = "Whether an enterprise is eligible for an organisation of a type, and has one, as known here")
    @APIResponse(
            responseCode = "200",
            description = "An answer for a given (at, knownAt) never changes",
            content = @Content(schema = @Schema(implementation = KnownEligibilityView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = @Over(value = "enterprise", by = "id"))
    public Response eligibility(
            @PathParam("id") UUID enterprise,
            @Parameter(description = "PARTY_CELL, TRADE_UNION and others; PARTY is a cell or a committee")
                    @NotNull
                    @QueryParam("organisationType")
                    String organisationType,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @Context Request request) {
        var view = knowledge.view(at, knownAt);
        var answer = eligibility
                .of(enterprise, organisationType, view)
                .orElseThrow(() -> Problem.of(409, "NOT_YET_KNOWN").retryAfter(Duration.ofSeconds(1)));
        return etags.conditional(request, answer);
    }
}
