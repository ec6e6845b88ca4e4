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

@Path("/v1/target-states")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
class TargetStateResource {

    private final AskedTarget targets;
    private final Knowledge knowledge;
    private final ETags etags;

    TargetStateResource(AskedTarget targets, Knowledge knowledge, ETags etags) {
        this.targets = targets;
        this.knowledge = knowledge;
        this.etags = etags;
    }

    @GET
    @Operation(
            operationId = "getTargetState",
            summary = "How a target stands for a unit in a period, in the default borders")
    @APIResponse(
            responseCode = "200",
            description = "State, value, achieved and percentage",
            content = @Content(schema = @Schema(implementation = TargetStateView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {@Over(value = Over.UNIT, by = "unit"), @Over(value = "target", by = "target", reach = Reach.SEEN)})
    public Response state(
            @NotNull @QueryParam("target") UUID target,
            @NotNull @QueryParam("unit") UUID unit,
            @NotNull @QueryParam("period") PeriodParameter period,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("knownAt") Instant knownAt,
            @Context Request request) {
        var view = knowledge.view(at, knownAt);
        var ready = targets.of(target, unit, view);
        var judgement = ready.judge(unit, new Period(period.from(), period.through()));
        return etags.conditional(request, new TargetStateView(target, unit, judgement, view.at(), view.knownAt()));
    }
}
