package vn.tiendo.plans.ratingscale;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import java.util.Objects;
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
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;

/** The scales on which organisations are rated. */
@Path("/v1/rating-scales")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rating scales")
class RatingScaleResource {
    private final RatingScales scales;
    private final Knowledge knowledge;
    private final Writes writes;
    private final ETags etags;

    RatingScaleResource(RatingScales scales, Knowledge knowledge, Writes writes, ETags etags) {
        this.scales = scales;
        this.knowledge = knowledge;
        this.writes = writes;
        this.etags = etags;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    @Operation(
            operationId = "setRatingScale",
            summary = "Sets the scale on which organisations in the subtree of a unit are rated, from a day on.")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = RatingScaleView.class)))
    public Response set(RatingScaleRequest request) {
        return writes.once("rating-scale.set", request, () -> {
            var recorded = scales.set(request);
            var view = RatingScaleView.of(recorded.act());
            return Written.created(
                    view, URI.create("/v1/rating-scales?unit=" + view.unitId()), view.id(), List.of(recorded.event()));
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = Over.UNIT, by = "unit", reach = Reach.SEEN))
    @Operation(
            operationId = "getRatingScale",
            summary = "Answers the scale that holds for a unit on a day: its own, or the nearest one upward.")
    @APIResponse(
            responseCode = "200",
            description = "The scale",
            content = @Content(schema = @Schema(implementation = RatingScaleView.class)))
    public Response get(
            @QueryParam("unit") @NotNull UUID unit,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var view = knowledge.asOf(Objects.requireNonNullElseGet(at, knowledge::today), knownAt);
        var scale = scales.forUnit(unit, view).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return etags.conditional(conditions, RatingScaleView.of(scale));
    }
}
