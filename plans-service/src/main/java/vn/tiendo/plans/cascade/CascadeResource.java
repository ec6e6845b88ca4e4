package vn.tiendo.plans.cascade;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.plans.period.Knowledge;
import vn.tiendo.plans.plan.Plans;

/** What becomes of a plan in the plans below it. */
@Path("/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cascade")
class CascadeResource {
    private final Cascades cascades;
    private final Plans plans;
    private final Knowledge knowledge;

    CascadeResource(Cascades cascades, Plans plans, Knowledge knowledge) {
        this.cascades = cascades;
        this.plans = plans;
        this.knowledge = knowledge;
    }

    @GET
    @Path("/cascade")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "getCascade",
            summary =
                    "Answers what of a plan is shared out, what the plans below it set, and how many have issued one.")
    public CascadeView get(
            @PathParam("planId") UUID planId,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        plans.require(planId);
        var asOf = knowledge.asOf(at, knownAt);
        var day = Objects.requireNonNullElseGet(at, knowledge::today);
        return CascadeView.of(planId, cascades.of(planId, asOf, day), asOf, day);
    }

    @GET
    @Path("/cascade-units")
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ,
            over = @Over(value = "plan", by = "planId", reach = Reach.SEEN))
    @Operation(
            operationId = "listCascadeUnits",
            summary =
                    "Lists the units that are to issue a plan of their own: who has and who has not, and with how much.")
    public Page<CascadeUnitView> units(
            @PathParam("planId") UUID planId,
            @Parameter(description = "Only those that have issued one, or only those that have not")
                    @QueryParam("issued")
                    @Nullable
                    Boolean issued,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        plans.require(planId);
        var asOf = knowledge.asOf(at, knownAt);
        var cascade = cascades.of(planId, asOf, Objects.requireNonNullElseGet(at, knowledge::today));
        var after = cursor == null ? null : unitOf(cursor);
        var rows = cascade.units().stream()
                .dropWhile(unit -> after != null && !unit.unitId().equals(after))
                .skip(after == null ? 0 : 1)
                .filter(unit -> issued == null || unit.hasIssued() == issued)
                .limit(limit.andOneMore())
                .toList();
        return Page.of(rows, limit, last -> Cursor.of(last.unitId().toString()))
                .map(unit -> CascadeUnitView.of(unit, cascade.targets()));
    }

    private static UUID unitOf(String cursor) {
        try {
            return UUID.fromString(Cursor.read(cursor).getFirst());
        } catch (IllegalArgumentException notGivenOut) {
            throw Cursor.invalid();
        }
    }
}
