package vn.tiendo.units.exchange;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Format;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.exchange.writing.TableWriter;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Authority;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.units.knowledge.Knowledge;

/** Templates to fill in, and exports of what stands on a day; both read by the imports of the same kind. */
@Path("/v1")
@Tag(name = "Imports")
class TableResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final ExportedTable tables;
    private final RunningExports running;
    private final Knowledge knowledge;
    private final Authority authority;

    TableResource(
            Imports imports, ExportedTable tables, RunningExports running, Knowledge knowledge, Authority authority) {
        this.authority = authority;
        this.running = running;
        this.imports = imports;
        this.tables = tables;
        this.knowledge = knowledge;
    }

    @GET
    @Path("/import-templates/{kind}")
    @Produces({"text/csv", XLSX})
    @Allowed(value = Role.REGISTRAR, scope = Scope.IMPORTS_RUN)
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
        var media = chosen(request, Media.CSV, Media.XLSX);
        return file(
                format, media, out -> TableWriter.to(out, media, format, true).close());
    }

    @GET
    @Path("/exports/{kind}")
    @Produces({"text/csv", "application/x-ndjson", XLSX})
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.UNITS_READ)
    @Operation(
            operationId = "exportRows",
            summary =
                    "Enterprises, units or organisations as they stand on a day, in the columns that an import reads.")
    @APIResponse(
            responseCode = "200",
            description = "The rows, streamed",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = String.class)),
                @Content(mediaType = XLSX, schema = @Schema(implementation = String.class))
            })
    public Response export(
            @PathParam("kind") String kind,
            @Parameter(description = "Today where it is absent") @QueryParam("at") @Nullable LocalDate at,
            @Parameter(description = "A byte order mark before a CSV, by which Excel sees that it is UTF-8")
                    @QueryParam("bom")
                    @DefaultValue("false")
                    boolean bom,
            @Context Request request) {
        var export = Export.ALL.get(kind);
        if (export == null) {
            throw Problem.of(404, "NOT_FOUND");
        }
        var media = chosen(request, Media.CSV, Media.NDJSON, Media.XLSX);
        var day = at == null ? knowledge.today() : at;
        var rows = new ExportedTable.Rows(day, authority.reached(day).orElse(null));
        running.begin();
        return file(export.format(), media, out -> tables.write(export, rows, media, bom, out));
    }

    private static Media chosen(Request request, Media... possible) {
        var variants = Variant.VariantListBuilder.newInstance();
        for (var media : possible) {
            variants.mediaTypes(MediaType.valueOf(media.type())).add();
        }
        var chosen = request.selectVariant(variants.build());
        return chosen == null
                ? possible[0]
                : Media.named(chosen.getMediaType().toString()).orElse(possible[0]);
    }

    private static Response file(Format format, Media media, StreamingOutput rows) {
        return Response.ok(rows)
                .type(media.type() + (media == Media.XLSX ? "" : ";charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + format.name() + "." + media.ending())
                .build();
    }
}
