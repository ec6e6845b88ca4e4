package vn.tiendo.plans.obligation;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;
import vn.tiendo.plans.obligation.HandingOn.HandedOn;

/** What each unit owes by each day. */
@Path("/v1/obligation-instances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obligations")
class ObligationInstanceResource {
    private final InstanceList list;
    private final HandingOn handingOn;
    private final Writes writes;

    ObligationInstanceResource(InstanceList list, HandingOn handingOn, Writes writes) {
        this.list = list;
        this.handingOn = handingOn;
        this.writes = writes;
    }

    @GET
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PLANS_READ)
    @Operation(
            operationId = "listObligationInstances",
            summary = "Lists what units owe, by due date: of a unit, a plan or an obligation, each with its cut-off.")
    public Page<InstanceView> list(
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("plan") @Nullable UUID plan,
            @QueryParam("obligation") @Nullable UUID obligation,
            @QueryParam("dueFrom") @Nullable LocalDate dueFrom,
            @QueryParam("dueThrough") @Nullable LocalDate dueThrough,
            @QueryParam("at") @Nullable LocalDate at,
            @QueryParam("knownAt") @Nullable Instant knownAt,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = new InstanceFilter(unit, plan, obligation, dueFrom, dueThrough);
        return list.page(filter, at, knownAt, limit, cursor);
    }

    @POST
    @Path("/{instanceId}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "obligation-instance", by = "instanceId", reach = Reach.SEEN))
    @Operation(
            operationId = "moveObligation",
            summary = "Gives what a unit owes to others from a day on, such as the successors of one that ended.")
    @APIResponse(
            responseCode = "201",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = InstanceView.class)))
    public Response move(@PathParam("instanceId") UUID instanceId, MoveRequest request) {
        return writes.once(
                "obligation.move", request, () -> written(handingOn.move(instanceId, request), request.effectiveOn()));
    }

    @POST
    @Path("/{instanceId}/cancellations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(
            value = Role.PLANNER,
            scope = Scope.PLANS_WRITE,
            over = @Over(value = "obligation-instance", by = "instanceId", reach = Reach.SEEN))
    @Operation(
            operationId = "cancelObligation",
            summary = "Says from which day on a unit does not owe a report any more, and why.")
    @APIResponse(
            responseCode = "201",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = InstanceView.class)))
    public Response cancel(@PathParam("instanceId") UUID instanceId, CancellationRequest request) {
        return writes.once(
                "obligation.cancel",
                request,
                () -> written(handingOn.cancel(instanceId, request), request.effectiveOn()));
    }

    private Written written(HandedOn done, LocalDate day) {
        var view = list.view(done.instance(), day);
        var location = URI.create("/v1/obligation-instances?obligation=" + view.obligationId());
        return Written.created(view, location, view.planId(), done.events());
    }
}
