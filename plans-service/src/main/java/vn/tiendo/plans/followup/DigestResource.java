package vn.tiendo.plans.followup;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.plans.period.Knowledge;

/** What units are told each working day. */
@Path("/v1/digests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
class DigestResource {
    private final Digests digests;
    private final Knowledge knowledge;

    DigestResource(Digests digests, Knowledge knowledge) {
        this.digests = digests;
        this.knowledge = knowledge;
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = Over.UNIT, by = "unit"))
    @Operation(
            operationId = "getDigest",
            summary = "Answers the one digest of a unit for a day: what is overdue, due soon and to be explained.")
    public DigestView get(
            @QueryParam("unit") @NotNull UUID unit,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        return digests.of(unit, knowledge.asOf(Objects.requireNonNullElseGet(day, knowledge::today), knownAt));
    }
}
