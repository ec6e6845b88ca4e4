package vn.tiendo.reporting.knowledge;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

@Path("/v1/horizon")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Knowledge")
class HorizonResource {

    private final Knowledge knowledge;

    HorizonResource(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @GET
    @Operation(
            operationId = "getHorizon",
            summary =
                    "The instant until which everything recorded here is visible; with Wait-For it includes those events")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ)
    public Horizon present() {
        return new Horizon(knowledge.present());
    }

    /** @param knownAt an answer for it never changes */
    public record Horizon(Instant knownAt) {}
}
