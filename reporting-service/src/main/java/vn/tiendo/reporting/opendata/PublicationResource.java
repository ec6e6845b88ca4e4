package vn.tiendo.reporting.opendata;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;

/** Publishes months. */
@Path("/v1/publications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open data")
class PublicationResource {
    private final Publishing publishing;
    private final Authority authority;
    private final CurrentCaller caller;
    private final Writes writes;

    PublicationResource(Publishing publishing, Authority authority, CurrentCaller caller, Writes writes) {
        this.publishing = publishing;
        this.authority = authority;
        this.caller = caller;
        this.writes = writes;
    }

    @POST
    @Operation(
            operationId = "publishMonth",
            summary = "Publish a closed month of a unit and all below it as open data, once and for all")
    @APIResponse(
            responseCode = "201",
            description = "Published, without the cells that are small or would let a small one be computed",
            content = @Content(schema = @Schema(implementation = Publication.class)))
    @Allowed(
            value = Role.COMPILER,
            scope = Scope.REPORTS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    public Response publish(@NotNull @Valid PublicationRequest request) {
        authority.over(request.unitId(), request.period().through());
        return writes.once("month.publish", request, () -> {
            var published = publishing.publish(
                    request.unitId(),
                    request.period().from(),
                    request.period().through(),
                    caller.get().subject());
            return Written.created(published, URI.create("/v1/open-data/" + published.id()), published.id(), List.of());
        });
    }
}
