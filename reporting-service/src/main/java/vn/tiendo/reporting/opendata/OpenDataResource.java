package vn.tiendo.reporting.opendata;

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
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Media;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Limit;
import vn.tiendo.http.OpenToAll;
import vn.tiendo.http.Page;
import vn.tiendo.http.Parameters;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.answer.FormFile;

/** What was published, for everybody who may read; without a token where the service is configured so. */
@Path("/v1/open-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Open data", description = "Snapshots of closed months, from which nobody can compute a small figure")
class OpenDataResource {
    private static final int AT_ONCE = 5_000;

    private final Publications publications;
    private final ETags etags;

    OpenDataResource(Publications publications, ETags etags) {
        this.publications = publications;
        this.etags = etags;
    }

    @GET
    @OpenToAll("tiendo.open-data.public")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.REPORTS_READ)
    @Operation(operationId = "listOpenData", summary = "Lists the published months in the order of their publication")
    public Page<Publication> list(
            @Parameter(description = "Of which unit, with all below it") @QueryParam("unit") @Nullable UUID unit,
            @Parameter(description = "A day of the month") @QueryParam("month") @Nullable LocalDate month,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var found = publications.after(last(cursor), unit, month, limit.andOneMore());
        return Page.of(found, limit, last -> Cursor.of(last.id().toString()));
    }

    @GET
    @Path("{id}")
    @OpenToAll("tiendo.open-data.public")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.REPORTS_READ)
    @Operation(operationId = "getOpenData", summary = "What was published of a month, and how much of it was left out")
    @APIResponse(
            responseCode = "200",
            description = "The publication",
            content = @Content(schema = @Schema(implementation = Publication.class)))
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        return etags.conditional(request, require(id));
    }

    @GET
    @Path("{id}/figures")
    @Produces({MediaType.APPLICATION_JSON, FormFile.CSV})
    @OpenToAll("tiendo.open-data.public")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.REPORTS_READ)
    @Operation(operationId = "listOpenDataFigures", summary = "The published figures: a page, or all of them as a CSV")
    @APIResponse(
            responseCode = "200",
            description = "Unit by unit; a figure without a value was left out",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublishedFigurePage.class)),
                @Content(mediaType = FormFile.CSV, schema = @Schema(implementation = String.class))
            })
    public Response figures(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context Request request) {
        var publication = require(id);
        if (FormFile.chosen(request).filter(media -> media == Media.CSV).isPresent()) {
            return FormFile.answer("open-data-" + publication.month(), Media.CSV, out -> write(id, out));
        }
        int from = ordinal(cursor);
        var cells = publications.cells(id, from, limit.andOneMore());
        var next = cells.size() > limit.value() ? Cursor.of(Integer.toString(from + limit.value())) : null;
        return Response.ok(new Page<>(cells.subList(0, Math.min(cells.size(), limit.value())), next))
                .build();
    }

    private void write(UUID id, OutputStream out) throws IOException {
        var table = new OpenDataTable(out);
        var starts = IntStream.iterate(0, from -> from + AT_ONCE).iterator();
        var cells = publications.cells(id, starts.nextInt(), AT_ONCE);
        while (!cells.isEmpty()) {
            table.add(cells);
            cells = publications.cells(id, starts.nextInt(), AT_ONCE);
        }
        table.end();
    }

    private Publication require(UUID id) {
        return publications.find(id).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    private static @Nullable UUID last(@Nullable String cursor) {
        try {
            return cursor == null ? null : Parameters.id(Cursor.read(cursor).getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    private static int ordinal(@Nullable String cursor) {
        try {
            return cursor == null
                    ? 0
                    : Math.max(0, Integer.parseInt(Cursor.read(cursor).getFirst()));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }
}
