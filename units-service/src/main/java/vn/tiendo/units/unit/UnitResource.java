package vn.tiendo.units.unit;

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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.http.text.SearchKey;
import vn.tiendo.units.knowledge.Knowledge;

/** Units, each with its place in the tree of its system. */
@Path("/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units", description = "Units of the political system, each in the tree of its system")
class UnitResource {
    private final Units units;
    private final UnitLookup lookup;
    private final Knowledge knowledge;
    private final UnitAuthority authority;
    private final Writes writes;
    private final ETags etags;
    private final UnitWatch watch;

    UnitResource(
            Units units,
            UnitLookup lookup,
            Knowledge knowledge,
            UnitAuthority authority,
            Writes writes,
            ETags etags,
            UnitWatch watch) {
        this.units = units;
        this.lookup = lookup;
        this.knowledge = knowledge;
        this.authority = authority;
        this.writes = writes;
        this.etags = etags;
        this.watch = watch;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/parentId", reach = Reach.ACT))
    @Operation(operationId = "createUnit", summary = "Creates a unit, in force from a date.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content =
                    @Content(
                            schema = @Schema(implementation = NewUnitView.class),
                            examples = @ExampleObject(name = "party", ref = "createdPartyCommittee")))
    public Response create(
            @RequestBody(
                            content =
                                    @Content(
                                            examples = {
                                                @ExampleObject(name = "party", ref = "provincialPartyCommittee"),
                                                @ExampleObject(name = "code24", ref = "provinceThatTookOverACode")
                                            }))
                    UnitRequest request) {
        return writes.once("unit.create", request, () -> {
            authority.toCreateBelow(request.parentId(), request.effectiveOn());
            var recorded = units.create(request.system(), request.effectiveOn(), request.terms());
            var view = NewUnitView.of(recorded);
            return Written.created(view, URI.create("/v1/units/" + view.id()), view.id(), recorded.events());
        });
    }

    @POST
    @Path("/{unitId}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = Over.UNIT, by = "unitId", reach = Reach.ACT))
    @Operation(operationId = "changeUnit", summary = "Renames, recodes or moves a unit from a date, past or future.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(
                            schema = @Schema(implementation = UnitActView.class),
                            examples = @ExampleObject(name = "renamed", ref = "recordedChange")))
    public Response change(
            @PathParam("unitId") UUID unitId,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "renamed", ref = "provinceBecomesCity")))
                    UnitChangeRequest request) {
        return writes.once("unit.change", request, () -> {
            authority.toChange(unitId, request.terms(), request.effectiveOn());
            var day = new AsOf(request.effectiveOn(), UnitChecks.ALL_THAT_IS_KNOWN);
            var before = lookup.byId(unitId, day).map(unit -> UnitView.of(unit, day));
            var recorded = units.change(unitId, request.effectiveOn(), request.terms());
            var view = UnitActView.of(recorded.act(), recorded.system());
            var events = new ArrayList<>(recorded.events());
            events.addAll(watch.moved(List.of(unitId)));
            return Written.created(view, URI.create("/v1/units/" + unitId + "/acts"), unitId, events)
                    .replacing(before.orElse(null));
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(
            operationId = "listUnits",
            summary = "Lists or searches the units in force on a day, by code or by name.")
    @APIResponse(
            responseCode = "200",
            description = "A page of units; nextCursor keeps the two times of the first page",
            content =
                    @Content(
                            schema = @Schema(ref = "UnitPage"),
                            examples = {
                                @ExampleObject(name = "before", ref = "code24BeforeTheMerger"),
                                @ExampleObject(name = "after", ref = "code24AfterTheMerger")
                            }))
    public Page<UnitView> list(
            @QueryParam("system") @Nullable UnitSystem system,
            @QueryParam("code") @Nullable String code,
            @QueryParam("electronicCode") @Nullable String electronicCode,
            @QueryParam("parent") @Nullable UUID parent,
            @Parameter(description = "The unit and all that stand below it") @QueryParam("under") @Nullable UUID under,
            @Parameter(
                            description =
                                    "Occurs in the name, the short name or an alias; case and marks do not count, but"
                                            + " hits with the same marks come first",
                            example = "lộc thành")
                    @QueryParam("q")
                    @Nullable
                    String text,
            @Parameter(
                            description = "By name goes by the Vietnamese alphabet; by code unless a text is searched",
                            schema = @Schema(enumeration = {"code", "name"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var place = UnitPlace.read(cursor, at, knownAt);
        var view = place.map(p -> view(p.view().at(), p.view().knownAt())).orElseGet(() -> view(at, knownAt));
        var order = UnitSort.named(sort, text != null);
        var wanted = new WantedUnits(system, code, electronicCode, parent, under, searched(text), order);
        var found = lookup.page(wanted, view, place, limit.andOneMore());
        return Page.of(found, limit, last -> UnitPlace.cursorAfter(last, wanted, view))
                .map(unit -> UnitView.of(unit, view));
    }

    private static @Nullable SearchKey searched(@Nullable String text) {
        return text == null ? null : SearchKey.of(text);
    }

    @GET
    @Path("/{unitId}")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(operationId = "getUnit", summary = "Answers a unit as it stands on a day, as known at an instant.")
    @APIResponse(
            responseCode = "200",
            description = "The unit",
            content =
                    @Content(
                            schema = @Schema(implementation = UnitView.class),
                            examples = {
                                @ExampleObject(name = "before", ref = "beforeTheChange"),
                                @ExampleObject(name = "after", ref = "afterTheChange")
                            }))
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response get(
            @PathParam("unitId") UUID unitId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var view = view(at, knownAt);
        var unit = lookup.byId(unitId, view).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return etags.conditional(conditions, UnitView.of(unit, view));
    }

    private AsOf view(@Nullable LocalDate at, @Nullable Instant knownAt) {
        var view = knowledge.asOf(at, knownAt);
        return knownAt == null ? lookup.settled(view) : view;
    }
}
