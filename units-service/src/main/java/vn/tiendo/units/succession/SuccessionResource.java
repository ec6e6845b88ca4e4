package vn.tiendo.units.succession;

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
import java.util.ArrayList;
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
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.units.knowledge.Knowledge;
import vn.tiendo.units.unit.UnitWatch;

/** Successions: recorded, read, and set right. */
@Path("/v1/successions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Successions", description = "What becomes of units: renamed, merged, split, absorbed, dissolved")
class SuccessionResource {
    private final Successions successions;
    private final SuccessionActs acts;
    private final SuccessionAuthority authority;
    private final Knowledge knowledge;
    private final Writes writes;
    private final ETags etags;
    private final UnitWatch watch;

    SuccessionResource(
            Successions successions,
            SuccessionActs acts,
            SuccessionAuthority authority,
            Knowledge knowledge,
            Writes writes,
            ETags etags,
            UnitWatch watch) {
        this.successions = successions;
        this.acts = acts;
        this.authority = authority;
        this.knowledge = knowledge;
        this.writes = writes;
        this.etags = etags;
        this.watch = watch;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/from", reach = Reach.ACT))
    @Operation(
            operationId = "recordSuccession",
            summary = "Records what becomes of units from a day, past or future; may replace an earlier succession.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = SuccessionView.class)))
    public Response record(SuccessionRequest request) {
        return writes.once("succession.record", request, () -> {
            var act = request.stated();
            authority.over(act);
            var recorded = successions.record(act);
            var view = SuccessionView.of(recorded.succession(), null);
            return Written.created(
                    view,
                    URI.create("/v1/successions/" + view.id()),
                    view.id(),
                    withWhatFollows(recorded.events(), act));
        });
    }

    @POST
    @Path("/{successionId}/annulments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = "succession", by = "successionId", reach = Reach.ACT))
    @Operation(
            operationId = "annulSuccession",
            summary = "Takes the effect from a succession, known from now on; its units stand again as before.")
    @APIResponse(
            responseCode = "201",
            description = "Annulled",
            content = @Content(schema = @Schema(implementation = AnnulmentView.class)))
    public Response annul(@PathParam("successionId") UUID successionId, AnnulmentRequest request) {
        return writes.once("succession.annul", request, () -> {
            acts.find(successionId, SuccessionChecks.ALL_THAT_IS_KNOWN)
                    .ifPresent(found -> authority.over(found.stated()));
            var annulled = successions.annul(successionId, request.by(), request.reason());
            return Written.created(
                    AnnulmentView.of(annulled.annulment()),
                    URI.create("/v1/successions/" + successionId),
                    successionId,
                    withWhatFollows(annulled.events(), annulled.succession().stated()));
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(
            operationId = "listSuccessions",
            summary = "Lists successions by effective date, those without effect any more too.")
    @APIResponse(
            responseCode = "200",
            description = "A page of successions; nextCursor keeps the knowledge of the first page",
            content = @Content(schema = @Schema(ref = "SuccessionPage")))
    public Page<SuccessionView> list(
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("through") @Nullable LocalDate through,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var place = SuccessionPlace.read(cursor, knownAt);
        var known = knowledge
                .asOf(null, place.map(SuccessionPlace::knownAt).orElse(knownAt))
                .knownAt();
        var wanted = new SuccessionPlace.Wanted(unit, from, through);
        var found = acts.page(wanted, known, place, limit.andOneMore());
        var annulments = acts.annulmentsOf(found.stream().map(Succession::id).toList(), known);
        return Page.of(found, limit, last -> SuccessionPlace.cursorAfter(last, known))
                .map(one -> SuccessionView.of(one, annulments.get(one.id())));
    }

    @GET
    @Path("/{successionId}")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(operationId = "getSuccession", summary = "Answers a succession, and whether it has effect.")
    @APIResponse(
            responseCode = "200",
            description = "The succession",
            content = @Content(schema = @Schema(implementation = SuccessionView.class)))
    public Response get(
            @PathParam("successionId") UUID successionId,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var known = knowledge.asOf(null, knownAt).knownAt();
        var succession = acts.find(successionId, known).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        var annulment = acts.annulmentOf(successionId, known).orElse(null);
        return etags.conditional(conditions, SuccessionView.of(succession, annulment));
    }

    private List<UUID> withWhatFollows(List<UUID> events, StatedSuccession act) {
        var all = new ArrayList<>(events);
        all.addAll(watch.moved(act.from()));
        return all;
    }
}
