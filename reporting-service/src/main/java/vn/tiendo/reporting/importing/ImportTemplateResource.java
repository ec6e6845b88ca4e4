package vn.tiendo.reporting.importing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.exchange.writing.TableWriter;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

/** Empty files to fill in, with a column for each indicator that may be stated today. */
@Path("/v1/import-templates/{kind}")
@Tag(name = "Imports")
class ImportTemplateResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;

    ImportTemplateResource(Imports imports) {
        this.imports = imports;
    }

    @GET
    @Produces({"text/csv", XLSX})
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER},
            scope = Scope.IMPORTS_RUN)
    @Operation(
            operationId = "getImportTemplate",
            summary = "An empty file of a kind: the names of columns, in a workbook hidden above their labels.")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(mediaType = XLSX, schema = @Schema(implementation = String.class))
            })
    public Response template(@PathParam("kind") String kind, @Context Request request) {
        var format = imports.kind(kind)
                .orElseThrow(() -> Problem.of(404, "NOT_FOUND"))
                .format();
        var media = wantsWorkbook(request) ? Media.XLSX : Media.CSV;
        StreamingOutput rows = out -> TableWriter.to(out, media, format, true).close();
        return Response.ok(rows)
                .type(media.type() + (media == Media.XLSX ? "" : ";charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + format.name() + "." + media.ending())
                .build();
    }

    private static boolean wantsWorkbook(Request request) {
        var chosen = request.selectVariant(Variant.mediaTypes(MediaType.valueOf("text/csv"), MediaType.valueOf(XLSX))
                .build());
        return chosen != null && chosen.getMediaType().isCompatible(MediaType.valueOf(XLSX));
    }
}
