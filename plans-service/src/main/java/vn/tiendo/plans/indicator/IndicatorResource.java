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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.statement.PageStart;
import vn.tiendo.plans.statement.Statement;

/** The things counted. */
@Path("/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
class IndicatorResource {
    private final Indicators indicators;
    private final Knowledge knowledge;
    private final Writes writes;
    private final ETags etags;

    IndicatorResource(Indicators indicators, Knowledge knowledge, Writes writes, ETags etags) {
        this.indicators = indicators;
        this.knowledge = knowledge;
        this.writes = writes;
        this.etags = etags;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.PLANNER)
    @Operation(operationId = "defineIndicator", summary = "Defines a thing to count, such as members admitted.")
    @APIResponse(
            responseCode = "201",
            description = "Defined",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response define(IndicatorRequest request) {
        return writes.once("indicator.define", request, () -> {
            var recorded = indicators.define(checked(request), request.effectiveOn());
            var view = IndicatorView.of(recorded.act());
            return Written.created(
                    view, URI.create("/v1/indicators/" + view.id()), view.id(), List.of(recorded.event()));
        });
    }

    @GET
    @Allowed({Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR})
    @Operation(operationId = "listIndicators", summary = "Lists the indicators, in the order of their definition.")
    public Page<IndicatorView> list(
            @QueryParam("code") @Nullable String code,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var known = knowledge.asOf(null, knownAt).knownAt();
        var rows = indicators.page(code, known, PageStart.after(cursor), limit.andOneMore());
        return Page.of(rows, limit, last -> PageStart.following(last.position()))
                .map(IndicatorView::of);
    }

    @GET
    @Path("/{indicatorId}")
    @Allowed({Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR})
    @Operation(operationId = "getIndicator", summary = "Answers one indicator.")
    @APIResponse(
            responseCode = "200",
            description = "The indicator",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response get(@PathParam("indicatorId") UUID indicatorId, @Context Request conditions) {
        var act = indicators.byId(indicatorId).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return etags.conditional(conditions, IndicatorView.of(act));
    }

    private IndicatorTerms checked(IndicatorRequest request) {
        var statement = new Statement();
        var place = statement.body().at("partOf");
        var terms = request.terms();
        statement.body().at("registry").accept(terms::countedByItsSource);
        if (request.partOf() != null) {
            whole(request.partOf())
                    .ifPresentOrElse(
                            whole -> place.accept(() -> terms.asPartOf(whole)),
                            () -> place.refuse("UNKNOWN_INDICATOR"));
        }
        statement.requireAccepted();
        return terms;
    }

    private Optional<IndicatorTerms> whole(UUID partOf) {
        return indicators.byId(partOf).map(IndicatorDefined::terms);
    }
}
