package vn.tiendo.units.organisation;

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
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CutRows;
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

/** Organisations of the political system in enterprises, agencies and residential areas. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations", description = "Organisations in enterprises, agencies and residential areas")
class OrganisationResource {
    private final Organisations organisations;
    private final OrganisationVersions versions;
    private final Knowledge knowledge;
    private final Authority authority;
    private final Writes writes;
    private final ETags etags;

    OrganisationResource(
            Organisations organisations,
            OrganisationVersions versions,
            Knowledge knowledge,
            Authority authority,
            Writes writes,
            ETags etags) {
        this.authority = authority;
        this.organisations = organisations;
        this.versions = versions;
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
    @Operation(operationId = "establishOrganisation", summary = "Establishes an organisation in its host, from a date.")
    @APIResponse(
            responseCode = "201",
            description = "Established",
            content = @Content(schema = @Schema(implementation = NewOrganisationView.class)))
    public Response establish(OrganisationRequest request) {
        return writes.once("organisation.establish", request, () -> {
            var recorded = organisations.establish(
                    request.type(), request.unitId(), request.host(), request.effectiveOn(), request.decision());
            var view = NewOrganisationView.of(request, recorded.act());
            return Written.created(
                    view, URI.create("/v1/organisations/" + view.id()), view.id(), List.of(recorded.event()));
        });
    }

    @POST
    @Path("/{organisationId}/upgrades")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = "organisation", by = "organisationId"))
    @Operation(operationId = "upgradeOrganisation", summary = "Makes a Party cell a committee; nothing is established.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = OrganisationActView.class)))
    public Response upgrade(@PathParam("organisationId") UUID id, UpgradeRequest request) {
        return act(
                "organisation.upgrade",
                id,
                request,
                () -> organisations.upgrade(id, request.effectiveOn(), request.type(), request.decision()));
    }

    @POST
    @Path("/{organisationId}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = "organisation", by = "organisationId"))
    @Operation(operationId = "moveOrganisation", summary = "Puts an organisation under another unit, from a date.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = OrganisationActView.class)))
    public Response move(@PathParam("organisationId") UUID id, MoveRequest request) {
        return act(
                "organisation.move",
                id,
                request,
                () -> organisations.move(id, request.effectiveOn(), request.unitId(), request.decision()));
    }

    @POST
    @Path("/{organisationId}/endings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.REGISTRAR,
            scope = Scope.UNITS_WRITE,
            over = @Over(value = "organisation", by = "organisationId"))
    @Operation(
            operationId = "endOrganisation",
            summary = "Ends an organisation: it does not exist on that day any more.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = OrganisationActView.class)))
    public Response end(@PathParam("organisationId") UUID id, EndingRequest request) {
        return act(
                "organisation.end",
                id,
                request,
                () -> organisations.end(id, request.effectiveOn(), request.decision()));
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ,
            over = @Over(value = Over.UNIT, by = "unit"))
    @Operation(operationId = "listOrganisations", summary = "Lists the organisations that exist on a day.")
    public Page<OrganisationView> list(
            @QueryParam("type") @Nullable OrganisationType type,
            @Parameter(description = "Those under this unit or one below it") @QueryParam("unit") @Nullable UUID unit,
            @Parameter(description = "Those in this enterprise") @QueryParam("enterprise") @Nullable UUID enterprise,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var place = OrganisationPlace.read(cursor, at, knownAt);
        var view = place.map(p -> knowledge.asOf(p.view().at(), p.view().knownAt()))
                .orElseGet(() -> knowledge.asOf(at, knownAt));
        var wanted = new OrganisationFilter(type, unit, enterprise);
        var after = place.map(OrganisationPlace::id).orElse(OrganisationPlace.BEFORE_ALL);
        return Page.of(
                        CutRows.read(
                                after,
                                limit.andOneMore(),
                                (from, most) -> versions.page(wanted, view, from, most),
                                Organisation::id,
                                found -> authority.sees(found.unitId(), view.at())),
                        limit,
                        last -> OrganisationPlace.cursorAfter(last, view))
                .map(organisation -> OrganisationView.of(organisation, view));
    }

    @GET
    @Path("/{organisationId}")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ,
            over = @Over(value = "organisation", by = "organisationId"))
    @Operation(
            operationId = "getOrganisation",
            summary = "Answers an organisation as it stands on a day, as known at an instant.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response get(
            @PathParam("organisationId") UUID id,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @Context Request conditions) {
        var asked = knowledge.asOf(at, knownAt);
        var view = knownAt == null ? settled(id, asked) : asked;
        var organisation = versions.byId(id, view).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        return etags.conditional(conditions, OrganisationView.of(organisation, view));
    }

    @GET
    @Path("/{organisationId}/acts")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ,
            over = @Over(value = "organisation", by = "organisationId"))
    @Operation(
            operationId = "listOrganisationActs",
            summary = "Answers all acts on an organisation, by effective date.")
    public Page<OrganisationActView> acts(
            @PathParam("organisationId") UUID id, @QueryParam("knownAt") @Nullable Instant knownAt) {
        var view = knowledge.asOf(null, knownAt);
        return new Page<>(organisations.acts(id, view.knownAt()), null).map(OrganisationActView::of);
    }

    private Response act(String action, UUID id, Object request, Supplier<Organisations.Recorded> work) {
        return writes.once(action, request, () -> {
            var recorded = work.get();
            return Written.created(
                    OrganisationActView.of(recorded.act()),
                    URI.create("/v1/organisations/" + id + "/acts"),
                    id,
                    List.of(recorded.event()));
        });
    }

    // The same knowledge by its latest act: asked for again, the answer keeps its tag until something is recorded.
    private AsOf settled(UUID id, AsOf present) {
        var latest = organisations.acts(id, present.knownAt()).stream()
                .map(OrganisationAct::recordedAt)
                .max(Instant::compareTo);
        return new AsOf(present.at(), latest.orElse(present.knownAt()));
    }
}
