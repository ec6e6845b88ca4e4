package vn.tiendo.units.enterprise;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.CurrentCaller;
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

/** Enterprises, each known by its code for ever. */
@Path("/v1/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enterprises", description = "Enterprises, each known by its code for ever")
class EnterpriseResource {
    private final Enterprises enterprises;
    private final EnterpriseVersions versions;
    private final EnterpriseSearch search;
    private final Knowledge knowledge;
    private final CurrentCaller caller;
    private final Writes writes;
    private final ETags etags;

    EnterpriseResource(
            Enterprises enterprises,
            EnterpriseVersions versions,
            EnterpriseSearch search,
            Knowledge knowledge,
            CurrentCaller caller,
            Writes writes,
            ETags etags) {
        this.caller = caller;
        this.enterprises = enterprises;
        this.versions = versions;
        this.search = search;
        this.knowledge = knowledge;
        this.writes = writes;
        this.etags = etags;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/locationId", reach = Reach.ACT))
    @Operation(operationId = "registerEnterprise", summary = "Registers an enterprise, known from a date.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = NewEnterpriseView.class)))
    public Response register(EnterpriseRequest request) {
        return writes.once("enterprise.register", request, () -> {
            var recorded = enterprises.register(request.code(), request.effectiveOn(), request.terms());
            var view = NewEnterpriseView.of(request.code(), recorded.act());
            return Written.created(view, URI.create("/v1/enterprises/" + view.id()), view.id(), recorded.events());
        });
    }

    @POST
    @Path("/{enterpriseId}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(value = Role.REGISTRAR, scope = Scope.UNITS_WRITE, over = @Over(value = "enterprise", by = "enterpriseId"))
    @Operation(
            operationId = "changeEnterprise",
            summary = "Changes status, ownership, place or industry from a date, past or future.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = EnterpriseActView.class)))
    public Response change(@PathParam("enterpriseId") UUID enterpriseId, EnterpriseChangeRequest request) {
        return writes.once("enterprise.change", request, () -> {
            var day = new AsOf(request.effectiveOn(), Enterprises.ALL_THAT_IS_KNOWN);
            var before = versions.byId(enterpriseId, day).map(enterprise -> EnterpriseView.of(enterprise, day));
            var recorded = enterprises.change(enterpriseId, request.effectiveOn(), request.terms());
            return Written.created(
                            EnterpriseActView.of(recorded.act()),
                            URI.create("/v1/enterprises/" + enterpriseId + "/acts"),
                            enterpriseId,
                            recorded.events())
                    .replacing(before.orElse(null));
        });
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ,
            over = @Over(value = Over.UNIT, by = "unit"))
    @Operation(
            operationId = "listEnterprises",
            summary = "Lists enterprises by code, or those whose name has all the words, best hits first.")
    public Page<EnterpriseView> list(
            @QueryParam("code") @Nullable String code,
            @Parameter(description = "Words of the name, with or without diacritics; the last may be unfinished")
                    @QueryParam("q")
                    @Nullable
                    String q,
            @Parameter(description = "Those counted by this unit or one below it, in the unit's system")
                    @QueryParam("unit")
                    @Nullable
                    UUID unit,
            @QueryParam("ownership") @Nullable Ownership ownership,
            @QueryParam("status") @Nullable EnterpriseStatus status,
            @Parameter(description = "Those that could have such an organisation") @QueryParam("eligibleFor") @Nullable
                    OrganisationClass eligibleFor,
            @Parameter(description = "Those that have no such organisation") @QueryParam("without") @Nullable
                    OrganisationClass without,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var place = EnterprisePlace.read(cursor, at, knownAt);
        var view = place.map(p -> knowledge.asOf(p.view().at(), p.view().knownAt()))
                .orElseGet(() -> knowledge.asOf(at, knownAt));
        var wanted = EnterpriseFilter.of(code, q, orOwn(unit), ownership, status, eligibleFor, without);
        var found = search.page(wanted, view, place, limit.andOneMore());
        return Page.of(found, limit, last -> EnterprisePlace.cursorAfter(last, view))
                .map(hit -> EnterpriseView.of(hit.enterprise(), view));
    }

    @GET
    @Path("/{enterpriseId}")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ,
            over = @Over(value = "enterprise", by = "enterpriseId"))
    @Operation(
            operationId = "getEnterprise",
            summary = "Answers an enterprise as it stands on a day, as known at an instant.")
    @APIResponse(
            responseCode = "200",
            description = "The enterprise",
            content = @Content(schema = @Schema(implementation = EnterpriseView.class)))
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response get(
            @PathParam("enterpriseId") UUID enterpriseId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var asked = knowledge.asOf(at, knownAt);
        var view = knownAt == null ? settled(enterpriseId, asked) : asked;
        var enterprise = versions.byId(enterpriseId, view).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return etags.conditional(conditions, EnterpriseView.of(enterprise, view));
    }

    @GET
    @Path("/{enterpriseId}/acts")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ,
            over = @Over(value = "enterprise", by = "enterpriseId"))
    @Operation(operationId = "listEnterpriseActs", summary = "Answers all acts on an enterprise, by effective date.")
    public Page<EnterpriseActView> acts(
            @PathParam("enterpriseId") UUID enterpriseId, @QueryParam("knownAt") @Nullable Instant knownAt) {
        var view = knowledge.asOf(null, knownAt);
        return new Page<>(enterprises.acts(enterpriseId, view.knownAt()), null).map(EnterpriseActView::of);
    }

    // The same knowledge by its latest act: asked for again, the answer keeps its tag until something is recorded.
    private AsOf settled(UUID enterpriseId, AsOf present) {
        var latest = enterprises.acts(enterpriseId, present.knownAt()).stream()
                .map(EnterpriseAct::recordedAt)
                .max(Instant::compareTo);
        return new AsOf(present.at(), latest.orElse(present.knownAt()));
    }

    // Who answers for a unit lists what that unit counts, however it is called.
    private @Nullable UUID orOwn(@Nullable UUID unit) {
        return unit == null ? caller.get().unit() : unit;
    }
}
