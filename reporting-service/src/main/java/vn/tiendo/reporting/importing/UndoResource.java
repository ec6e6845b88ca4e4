package vn.tiendo.reporting.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.caller.ImportAccess;
import vn.tiendo.exchange.caller.ImportView;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Language;
import vn.tiendo.http.Over;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;

/** Taking an import back: a compensating batch, worked on as an import of its own. */
@Path("/v1/imports/{importId}/undos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class UndoResource {

    private final ImportAccess access;
    private final UndoOrders orders;
    private final Undos undos;
    private final Writes writes;

    UndoResource(ImportAccess access, UndoOrders orders, Undos undos, Writes writes) {
        this.access = access;
        this.orders = orders;
        this.undos = undos;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.IMPORTS_RUN,
            over = @Over(value = "import", by = "importId"))
    @Operation(
            operationId = "undoImport",
            summary = "Reverses all entries of an import in one transaction, as an import of its own.")
    @APIResponse(
            responseCode = "202",
            description = "Ordered; look at Location",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response undo(
            @PathParam("importId") UUID importId,
            @NotNull @Valid UndoRequest request,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        var job = access.seeing(importId);
        var answer = writes.once("import.undo", request, () -> {
            var undo = orders.order(job, request, access.requester());
            var id = undo.order().id();
            return new Written(
                    202,
                    ImportView.of(undo, Language.preferred(language)),
                    URI.create("/v1/imports/" + id),
                    importId,
                    List.of());
        });
        return Response.fromResponse(answer).header("Retry-After", "1").build();
    }

    @GET
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.IMPORTS_RUN,
            over = @Over(value = "import", by = "importId"))
    @Operation(
            operationId = "getImportUndo",
            summary = "Says when, by whose order and by which paper an import was taken back.")
    public UndoView get(@PathParam("importId") UUID importId) {
        return undos.of(access.seeing(importId).order().id()).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }
}
