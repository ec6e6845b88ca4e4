package vn.tiendo.units.succession;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Language;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

/** What a succession would change, before it is recorded. */
@Path("/v1/succession-previews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Successions")
class PreviewResource {
    private final Preview preview;
    private final SuccessionAuthority authority;

    PreviewResource(Preview preview, SuccessionAuthority authority) {
        this.preview = preview;
        this.authority = authority;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = {Role.REGISTRAR, Role.PLANNER, Role.COMPILER},
            scope = Scope.UNITS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/from", reach = Reach.ACT))
    @Operation(
            operationId = "previewSuccession",
            summary = "Says what a succession would end, begin, free and leave behind; writes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "What would change, and every refusal",
            content = @Content(schema = @Schema(implementation = PreviewView.class)))
    public PreviewView preview(SuccessionRequest request, @Context HttpHeaders headers) {
        var act = request.stated();
        authority.over(act);
        return preview.of(act, Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
