package vn.tiendo.plans.indicator;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.statement.PageStart;

/** The things counted. */
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
class IndicatorResource {
    private final Indicators indicators;
    private final IndicatorChecks checks;
    private final Knowledge knowledge;
    private final Writes writes;
    private final ETags etags;

    IndicatorResource(Indicators indicators, IndicatorChecks checks, Knowledge knowledge, Writes writes, ETags etags) {
        this.indicators = indicators;
        this.checks = checks;
        this.knowledge = knowledge;
        this.writes = writes;
        this.etags = etags;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(value = Role.PLANNER, scope = Scope.PLANS_WRITE)
    @Operation(operationId = "defineIndicator", summary = "Defines a thing to count, such as members admitted.")
    @APIResponse(
            responseCode = "201",
            description = "Defined",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response define(IndicatorRequest request) {
        return writes.once("indicator.define", request, () -> {
            var recorded = indicators.define(checks.checked(request), request.effectiveOn());
            var view = IndicatorView.of(recorded.act());
            return Written.created(
                    view, URI.create("/v1/indicators/" + view.id()), view.id(), List.of(recorded.event()));
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ)
    @Operation(operationId = "listIndicators", summary = "Lists the indicators, in the order of their definition.")
    public Page<IndicatorView> list(
            @QueryParam("code") @Nullable String code,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var rows = indicators.page(code, knowledge.asOf(at, knownAt), PageStart.after(cursor), limit.andOneMore());
        return Page.of(rows, limit, last -> PageStart.following(last.position()))
                .map(IndicatorView::of);
    }

    @GET
    @Path("/{indicatorId}")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ)
    @Operation(operationId = "getIndicator", summary = "Answers one indicator as it is on a day.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response get(
            @PathParam("indicatorId") UUID indicatorId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var view = knowledge.asOf(at, knownAt);
        var act = indicators
                .history(indicatorId)
                .flatMap(history -> history.in(view))
                .orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return etags.conditional(conditions, IndicatorView.of(act));
    }

    @POST
    @Path("/{indicatorId}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(value = Role.PLANNER, scope = Scope.PLANS_WRITE, over = @Over(Over.COUNTRY))
    @Operation(
            operationId = "changeIndicator",
            summary = "Names an indicator otherwise from a day on, or makes it part of another; how it counts stays.")
    @APIResponse(
            responseCode = "201",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = IndicatorChangeView.class)))
    public Response change(@PathParam("indicatorId") UUID indicatorId, IndicatorChangeRequest request) {
        return writes.once("indicator.change", request, () -> {
            var indicator = indicators.history(indicatorId).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
            var changed = indicators.change(indicator, checks.checked(indicator, request), request.effectiveOn());
            var before =
                    indicator.in(new AsOf(request.effectiveOn(), Instant.MAX)).map(IndicatorView::of);
            return Written.created(
                            IndicatorChangeView.of(changed.act()),
                            URI.create("/v1/indicators/" + indicatorId),
                            indicatorId,
                            changed.events())
                    .replacing(before.orElse(null));
        });
    }
}
