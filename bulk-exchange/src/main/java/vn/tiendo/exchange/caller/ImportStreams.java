package vn.tiendo.exchange.caller;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.http.Language;

/** Imports as streams: the refused cells as a file, the progress as it goes; path and roles as for {@link ImportOperations}. */
public abstract class ImportStreams {

    private final Imports imports;
    private final ImportAccess access;

    protected ImportStreams(Imports imports, ImportAccess access) {
        this.imports = imports;
        this.access = access;
    }

    @GET
    @Path("/{importId}/rejections.csv")
    @Produces("text/csv")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename*=UTF-8''rejections.csv")
    @Operation(operationId = "downloadImportRejections", summary = "Every refused cell as a CSV, both languages.")
    @APIResponse(
            responseCode = "200",
            description = "A CSV in UTF-8 with a byte order mark",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public StreamingOutput rejections(@PathParam("importId") UUID importId) {
        var id = access.seeing(importId).order().id();
        return out -> RejectionTable.write(imports, id, out);
    }

    @GET
    @Blocking
    @Path("/{importId}/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "watchImport",
            summary = "The import now and after every change, until it has ended.",
            description =
                    "Each event `import` holds the whole import. A client that comes back with `Last-Event-ID`, to"
                            + " whatever replica, is shown the present import if it says anything else. Comments keep the"
                            + " connection alive. The stream ends with the import, with the token, and when its client does not"
                            + " read for half a minute.")
    @APIResponse(
            responseCode = "200",
            description = "A stream of the import as it stands",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ImportView.class)))
    public Multi<OutboundSseEvent> watch(
            @PathParam("importId") UUID importId,
            @Parameter(description = "The id of the last event that was read")
                    @Nullable
                    @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
                    String lastEventId,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String accepted) {
        return access.watching(importId, Language.preferred(accepted), lastEventId);
    }
}
