package vn.tiendo.units.round;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.CutRows;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Parameters;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.units.knowledge.Knowledge;

/** Rounds over enterprises: surveys and working sessions. */
@Path("/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds", description = "Surveys and working sessions in enterprises, with figures and outcomes")
class RoundResource {
    private final Rounds rounds;
    private final RoundRows rows;
    private final Knowledge knowledge;
    private final Authority authority;
    private final Writes writes;
    private final ETags etags;

    RoundResource(Rounds rounds, RoundRows rows, Knowledge knowledge, Authority authority, Writes writes, ETags etags) {
        this.authority = authority;
        this.rounds = rounds;
        this.rows = rows;
        this.knowledge = knowledge;
        this.writes = writes;
        this.etags = etags;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    @Operation(operationId = "beginRound", summary = "Begins a round of a unit over enterprises.")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = NewRoundView.class)))
    public Response begin(RoundRequest request) {
        return writes.once("round.begin", request, () -> {
            var view =
                    NewRoundView.of(rounds.begin(request), request.enterprises().size());
            return Written.created(view, URI.create("/v1/rounds/" + view.id()), view.id(), List.of());
        });
    }

    @POST
    @Path("/{roundId}/results")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(value = Role.REGISTRAR, scope = Scope.UNITS_WRITE, over = @Over(value = "round", by = "roundId"))
    @Operation(
            operationId = "recordRoundResults",
            summary = "Records what a round found; of two results about an enterprise the later counts.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = RecordedResultsView.class)))
    public Response record(@PathParam("roundId") UUID roundId, ResultsRequest request) {
        return writes.once("round.record", request, () -> {
            var recorded = rounds.record(roundId, request.results());
            var view = new RecordedResultsView(roundId, request.results().size(), recorded.at());
            return Written.created(view, URI.create("/v1/rounds/" + roundId + "/results"), roundId, recorded.events());
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(operationId = "listRounds", summary = "Lists rounds in the order of their recording.")
    public Page<RoundView> list(
            @Parameter(description = "Those held by this unit") @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var known = knowledge.asOf(null, knownAt).knownAt();
        var found = CutRows.read(
                after(cursor),
                limit.andOneMore(),
                (from, most) -> rows.page(unit, known, from, most),
                Round::position,
                round -> authority.sees(round.unitId(), round.heldOn()));
        return Page.of(found, limit, last -> Cursor.of(Long.toString(last.position())))
                .map(round -> RoundView.of(round, rows.progress(round, known), known));
    }

    @GET
    @Path("/{roundId}")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ,
            over = @Over(value = "round", by = "roundId"))
    @Operation(operationId = "getRound", summary = "Answers a round with its completeness and its outcomes.")
    @APIResponse(
            responseCode = "200",
            description = "The round",
            content = @Content(schema = @Schema(implementation = RoundView.class)))
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response get(
            @PathParam("roundId") UUID roundId,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var known = knowledge.asOf(null, knownAt).knownAt();
        var round = rounds.byId(roundId, known);
        return etags.conditional(conditions, RoundView.of(round, rows.progress(round, known), known));
    }

    @GET
    @Path("/{roundId}/results")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ,
            over = @Over(value = "round", by = "roundId"))
    @Operation(operationId = "listRoundResults", summary = "Lists the latest result of each enterprise in a round.")
    public Page<RoundResultView> results(
            @PathParam("roundId") UUID roundId,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var known = knowledge.asOf(null, knownAt).knownAt();
        var round = rounds.byId(roundId, known);
        var found = rows.results(round.id(), known, afterEnterprise(cursor), limit.andOneMore());
        return Page.of(found, limit, last -> Cursor.of(last.enterpriseId().toString()))
                .map(RoundResultView::of);
    }

    private static long after(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(Cursor.read(cursor).getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }

    private static UUID afterEnterprise(@Nullable String cursor) {
        try {
            return cursor == null
                    ? new UUID(0, 0)
                    : Parameters.id(Cursor.read(cursor).getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
