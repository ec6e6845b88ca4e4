package vn.tiendo.plans.allocation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

/** Proposals for sharing a target out. */
@Path("/v1/allocation-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Allocations")
class SharingResource {
    private final Sharing sharing;

    SharingResource(Sharing sharing) {
        this.sharing = sharing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(value = Role.PLANNER, scope = Scope.PLANS_WRITE)
    @Operation(
            operationId = "proposeAllocation",
            summary = "Proposes how a total could be shared out, equally or by weight; nothing is recorded.")
    public SharingView propose(SharingRequest request) {
        return sharing.propose(request);
    }
}
