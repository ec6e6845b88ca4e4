package vn.tiendo.reporting.rebuild;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.reporting.knowledge.Knowledge;

@Path("/v1/rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Knowledge")
class RebuildResource {

    private final Rebuild rebuild;
    private final Knowledge knowledge;
    private final Writes writes;

    RebuildResource(Rebuild rebuild, Knowledge knowledge, Writes writes) {
        this.rebuild = rebuild;
        this.knowledge = knowledge;
        this.writes = writes;
    }

    @POST
    @Operation(
            operationId = "rebuild",
            summary =
                    "Fold counters and copies of foreign facts again, from the ledger and the inbox; no figure changes")
    @APIResponse(
            responseCode = "201",
            description = "Done",
            content = @Content(schema = @Schema(implementation = RebuildView.class)))
    @Allowed(value = Role.ADMINISTRATOR, scope = Scope.OPERATIONS_RUN, over = @Over(Over.COUNTRY))
    public Response rebuild() {
        var answer = writes.once("rebuild", Map.of(), () -> {
            rebuild.run();
            var id = UuidCreator.getTimeOrderedEpoch();
            var view = new RebuildView(id, knowledge.now());
            return new Written(201, view, null, id, List.of());
        });
        rebuild.forget();
        return answer;
    }

    /** A rebuild that is done. */
    @Schema(name = "Rebuild")
    public record RebuildView(UUID id, Instant rebuiltAt) {}
}
