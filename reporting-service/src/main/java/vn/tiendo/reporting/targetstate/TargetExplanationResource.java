package vn.tiendo.reporting.targetstate;

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
import vn.tiendo.http.PeriodParameter;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowledge.Knowledge;

@Path("/v1/target-explanations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
class TargetExplanationResource {

    private final AskedTarget targets;
    private final ExplainingTargets explaining;
    private final Knowledge knowledge;
    private final ETags etags;

    TargetExplanationResource(AskedTarget targets, ExplainingTargets explaining, Knowledge knowledge, ETags etags) {
        this.targets = targets;
        this.explaining = explaining;
        this.knowledge = knowledge;
        this.etags = etags;
    }

    @GET
    @Operation(
            operationId = "explainTargetState",
            summary = "What the state of a target follows from: formula, numbers, borders, versions and the two times")
    @APIResponse(
            responseCode = "200",
            description = "The state and its grounds; an answer for a given (at, knownAt) never changes",
            content = @Content(schema = @Schema(implementation = TargetExplanationView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {@Over(value = Over.UNIT, by = "unit"), @Over(value = "target", by = "target", reach = Reach.SEEN)})
    public Response explain(
            @NotNull @QueryParam("target") UUID target,
            @NotNull @QueryParam("unit") UUID unit,
            @NotNull @QueryParam("period") PeriodParameter period,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @Context Request request) {
        var ready = targets.of(target, unit, knowledge.view(at, knownAt));
        return etags.conditional(request, explaining.explain(ready, unit, new Period(period.from(), period.through())));
    }
}
