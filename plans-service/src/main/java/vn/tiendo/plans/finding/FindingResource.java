package vn.tiendo.plans.finding;

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
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.Plans;

/** What does not fit together in a plan. */
@Path("/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
class FindingResource {
    private final Findings findings;
    private final FindingTexts texts;
    private final Acknowledging acknowledging;
    private final Plans plans;
    private final Knowledge knowledge;
    private final Writes writes;
    private final ETags etags;

    FindingResource(
            Findings findings,
            FindingTexts texts,
            Acknowledging acknowledging,
            Plans plans,
            Knowledge knowledge,
            Writes writes,
            ETags etags) {
        this.findings = findings;
        this.texts = texts;
        this.acknowledging = acknowledging;
        this.plans = plans;
        this.knowledge = knowledge;
        this.writes = writes;
        this.etags = etags;
    }

    @GET
    @Path("/findings")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "listFindings",
            summary = "Lists what does not fit together in a plan, with its place and whether somebody said why.")
    @APIResponse(
            responseCode = "200",
            description = "All findings",
            content = @Content(schema = @Schema(implementation = FindingsView.class)))
    public Response list(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var found = findings.of(plans.require(planId), knowledge.asOf(at, knownAt));
        var view = new FindingsView(
                found.stream().map(finding -> FindingView.of(finding, texts)).toList());
        return etags.conditional(conditions, view);
    }

    @POST
    @Path("/finding-acknowledgements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "acknowledgeFinding",
            summary = "Says why a finding stands; it holds until the finding says something else.")
    @APIResponse(
            responseCode = "201",
            description = "Acknowledged",
            content = @Content(schema = @Schema(implementation = AcknowledgementView.class)))
    public Response acknowledge(@PathParam("planId") UUID planId, AcknowledgementRequest request) {
        return writes.once("finding.acknowledge", request, () -> {
            var view = AcknowledgementView.of(acknowledging.acknowledge(planId, request));
            return Written.created(view, URI.create("/v1/plans/" + planId + "/findings"), planId, List.of());
        });
    }
}
