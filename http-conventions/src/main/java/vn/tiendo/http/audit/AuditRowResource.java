package vn.tiendo.http.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Page;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

/** Who did what. With a unit, an administrator sees the deeds of those in its subtree. */
@Path("/v1/audit-rows")
@Tag(name = "Audit")
public class AuditRowResource {
    private static final String CSV = "text/csv";

    private final AuditReading audit;

    AuditRowResource(AuditReading audit) {
        this.audit = audit;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Allowed(value = Role.ADMINISTRATOR, scope = Scope.OPERATIONS_RUN)
    @Operation(
            operationId = "listAuditRows",
            summary = "Lists what was done, by whom, and what became of it, in the order in which it became visible.")
    @APIResponse(
            responseCode = "200",
            description = "A page; as a CSV all rows, with before and after as JSON in a cell",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AuditRowPage.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public Response list(
            @BeanParam AuditFilter asked,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context Request request) {
        var start = AuditPlace.read(cursor);
        return isTable(request)
                ? table(start, asked)
                : Response.ok(page(start, asked, limit)).build();
    }

    private Page<AuditRowView> page(AuditPlace start, AuditFilter asked, Limit limit) {
        var found = audit.after(start, asked, limit.andOneMore());
        return Page.of(found, limit, last -> AuditPlace.behind(last).cursor()).map(AuditRowView::of);
    }

    private static boolean isTable(Request request) {
        var chosen = request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(CSV))
                .build());
        return chosen != null && chosen.getMediaType().isCompatible(MediaType.valueOf(CSV));
    }

    private Response table(AuditPlace start, AuditFilter asked) {
        StreamingOutput rows = out -> write(start, asked, out);
        return Response.ok(rows, CSV + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename*=UTF-8''audit.csv")
                .build();
    }

    private void write(AuditPlace start, AuditFilter asked, OutputStream out) throws IOException {
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            audit.each(start, asked, new AuditTable(writer)::add);
        }
    }
}
