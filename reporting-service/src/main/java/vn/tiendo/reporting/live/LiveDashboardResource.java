package vn.tiendo.reporting.live;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.http.Over;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.reporting.dashboard.DashboardQuestion;
import vn.tiendo.reporting.dashboard.DashboardView;

@Path("/v1/dashboards/plans/{planId}/live")
@Tag(name = "Dashboards")
class LiveDashboardResource {

    private final Watching watching;
    private final SecurityIdentity identity;

    LiveDashboardResource(Watching watching, SecurityIdentity identity) {
        this.watching = watching;
        this.identity = identity;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "watchPlanDashboard",
            summary = "The dashboard of a plan now, and again whenever it has changed, at most four times a second",
            description = "Each event `dashboard` holds the whole dashboard. Its `id` is the knownAt, `~`, and the weak"
                    + " entity tag that GET of the same dashboard answers with. A client that comes back with"
                    + " `Last-Event-ID`, to whatever replica, is shown the present dashboard if it says anything else."
                    + " Comments keep the connection alive. The stream ends with the token, and when its client does"
                    + " not read for half a minute.")
    @APIResponse(
            responseCode = "200",
            description = "A stream of dashboards, each as a GET would have answered it",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = DashboardView.class)))
    @Allowed(
            value = {Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR},
            scope = Scope.PROGRESS_READ,
            over = {
                @Over(value = "plan", by = "planId", reach = Reach.SEEN),
                @Over(value = Over.UNIT, by = "unit"),
                @Over(value = "plan", by = "planId", unless = "unit")
            })
    public Opening watch(
            @PathParam("planId") UUID planId,
            @Parameter(description = "The plan's own unit by default") @Nullable @QueryParam("unit") UUID unit,
            @Parameter(description = "By default today, and tomorrow from midnight on") @Nullable @QueryParam("at")
                    LocalDate at,
            @Nullable @QueryParam("borders") BordersParameter borders,
            @Parameter(description = "The id of the last event that was read")
                    @Nullable
                    @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
                    String lastEventId) {
        var question = new DashboardQuestion(planId, unit, at, null, borders, null);
        return watching.watch(question, StreamId.parse(lastEventId), endOfToken());
    }

    private Instant endOfToken() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.MAX;
    }
}
