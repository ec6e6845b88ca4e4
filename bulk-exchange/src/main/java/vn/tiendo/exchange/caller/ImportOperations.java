package vn.tiendo.exchange.caller;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Media;
import vn.tiendo.exchange.job.ImportOrder;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.exchange.job.Placed;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Language;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;

/**
 * Imports of whole files, worked on behind the answer. A service that takes files in gives this the path {@code /v1/imports}
 * and, by {@link vn.tiendo.http.Allowed} on its class, the roles that send them.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class ImportOperations {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final ImportAccess access;
    private final ReceivedFiles files;
    private final Writes writes;

    protected ImportOperations(Imports imports, ImportAccess access, ReceivedFiles files, Writes writes) {
        this.imports = imports;
        this.access = access;
        this.files = files;
        this.writes = writes;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson", XLSX})
    @Operation(
            operationId = "requestImport",
            summary = "Takes a file and works on it behind the answer; the same file again changes nothing.")
    @APIResponse(
            responseCode = "202",
            description = "Received whole; look at Location",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response request(
            @Parameter(
                            description =
                                    "What the rows are: enterprises in units-service, progress-entries in reporting-service")
                    @QueryParam("kind")
                    @NotNull
                    String kind,
            @Parameter(description = "All rows or none, or the good rows") @QueryParam("mode") @DefaultValue("ATOMIC")
                    ImportOrder.Mode mode,
            @Parameter(description = "Only says what would change") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "How numbers are written: vi for 1.234,5, en for 1,234.5")
                    @QueryParam("locale")
                    @Nullable
                    String locale,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String type,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language,
            @RequestBody(
                            description = "The file, in UTF-8 or as a workbook",
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type =
                                                                    org.eclipse.microprofile.openapi.annotations.enums
                                                                            .SchemaType.STRING,
                                                            format = "binary")))
                    InputStream body) {
        var received = files.receive(kind, Media.named(type).orElseThrow(), locale, mode, dryRun, body);
        var request =
                new ImportRequest(kind, mode.name(), dryRun, Objects.requireNonNullElse(locale, ""), received.sha256());
        var answer = writes.once("import.request", request, () -> accepted(received, language));
        if (answer.getHeaderString("Idempotency-Replayed") != null) {
            imports.discard(received);
        }
        return Response.fromResponse(answer).header("Retry-After", "1").build();
    }

    private Written accepted(Imports.Received received, @Nullable String language) {
        var job = imports.accept(received);
        return new Written(
                202,
                ImportView.of(job, Language.preferred(language)),
                URI.create("/v1/imports/" + received.job()),
                received.job(),
                List.of());
    }

    @GET
    @Path("/{importId}")
    @Operation(operationId = "getImport", summary = "Answers how far an import is, and what it did.")
    public ImportView get(
            @PathParam("importId") UUID importId,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        return ImportView.of(access.seeing(importId), Language.preferred(language));
    }

    @GET
    @Path("/{importId}/rejections")
    @Operation(operationId = "listImportRejections", summary = "Lists every refused cell, in the order of finding.")
    public Page<RejectionView> rejections(
            @PathParam("importId") UUID importId,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var found = imports.rejections(access.seeing(importId).order().id(), position(cursor), limit.andOneMore());
        return page(found, limit, RejectionView::of);
    }

    @GET
    @Path("/{importId}/differences")
    @Operation(operationId = "listImportDifferences", summary = "Lists what the rows of a dry run would change.")
    public Page<DifferenceView> differences(
            @PathParam("importId") UUID importId,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var found = imports.differences(access.seeing(importId).order().id(), position(cursor), limit.andOneMore());
        return page(found, limit, DifferenceView::of);
    }

    private static <T, V> Page<V> page(List<Placed<T>> found, Limit limit, Function<T, V> view) {
        return Page.of(found, limit, last -> Cursor.of(Long.toString(last.position())))
                .map(placed -> view.apply(placed.what()));
    }

    private static long position(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(Cursor.read(cursor).getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }

    @POST
    @Path("/{importId}/cancellations")
    @Operation(
            operationId = "cancelImport",
            summary = "Ends an import that has not written yet; nothing of it remains.")
    @APIResponse(
            responseCode = "202",
            description = "It ends as soon as it can",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response cancel(
            @PathParam("importId") UUID importId,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String language) {
        access.seeing(importId);
        return writes.once("import.cancel", importId, () -> {
            if (!imports.cancel(importId)) {
                throw Problem.of(409, "IMPORT_HAS_ENDED");
            }
            var view = ImportView.of(access.seeing(importId), Language.preferred(language));
            return new Written(202, view, URI.create("/v1/imports/" + importId), importId, List.of());
        });
    }
}
