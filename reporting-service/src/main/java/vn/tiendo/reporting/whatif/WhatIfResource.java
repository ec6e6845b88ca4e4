package vn.tiendo.reporting.whatif;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;

@Path("/v1/what-ifs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Targets")
class WhatIfResource {

    private final WhatIfs whatIfs;

    WhatIfResource(WhatIfs whatIfs) {
        this.whatIfs = whatIfs;
    }

    @POST
    @Operation(
            operationId = "askWhatIf",
            summary = "How the targets of a plan would stand with other quotas, units or facts; nothing is recorded")
    @APIResponse(
            responseCode = "200",
            description =
                    "Both sides; a question is no act: it has no id, and asking again with its knownAt repeats it",
            content = @Content(schema = @Schema(implementation = WhatIfView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {
                @Over(value = "plan", by = "#/planId", reach = Reach.SEEN),
                @Over(value = "target", by = "#/targetId", reach = Reach.SEEN),
                @Over(value = Over.UNIT, by = "#/unitIds")
            })
    public WhatIfView ask(@NotNull @Valid WhatIfRequest request) {
        return whatIfs.of(request);
    }
}
