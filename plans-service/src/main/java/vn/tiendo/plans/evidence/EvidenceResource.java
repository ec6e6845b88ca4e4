package vn.tiendo.plans.evidence;

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
import vn.tiendo.plans.plan.SeenPlans;
import vn.tiendo.plans.target.Targets;

/** Evidence for a target that no figure decides. */
@Path("/v1/targets/{targetId}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
class EvidenceResource {
    private final EvidenceRecording recording;
    private final EvidenceActs acts;
    private final Targets targets;
    private final Knowledge knowledge;
    private final SeenPlans seen;
    private final Writes writes;

    EvidenceResource(
            EvidenceRecording recording,
            EvidenceActs acts,
            Targets targets,
            Knowledge knowledge,
            SeenPlans seen,
            Writes writes) {
        this.recording = recording;
        this.acts = acts;
        this.targets = targets;
        this.knowledge = knowledge;
        this.seen = seen;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = {Role.PLANNER, Role.COMPILER, Role.REPORTER},
            scope = Scope.PROGRESS_WRITE,
            over = {
                @Over(value = "target", by = "targetId", reach = Reach.SEEN),
                @Over(value = Over.UNIT, by = "#/unit", reach = Reach.ACT)
            })
    @Operation(
            operationId = "recordTargetEvidence",
            summary = "Records evidence for a target that no figure decides, with a verdict where one was given.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response record(@PathParam("targetId") UUID targetId, EvidenceRequest request) {
        return writes.once("target.evidence", request, () -> {
            var recorded = recording.record(targetId, request);
            var view = EvidenceView.of(recorded.act());
            return Written.created(
                    view,
                    URI.create("/v1/targets/" + targetId + "/evidence"),
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
            operationId = "listTargetEvidence",
            summary = "Lists the evidence for a target, in the order of its recording.")
    public EvidenceView.AllOf list(
            @PathParam("targetId") UUID targetId, @QueryParam("knownAt") @Nullable Instant knownAt) {
        targets.require(targetId);
        var known = knowledge.asOf(null, knownAt).knownAt();
        return new EvidenceView.AllOf(
                acts.ofTarget(targetId, known).stream()
                        .filter(each -> seen.shows(each.planId(), each.unitId(), each.effectiveOn()))
                        .map(EvidenceView::of)
                        .toList(),
                known);
    }
}
