package vn.tiendo.reporting.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.http.Role;
import vn.tiendo.reporting.dashboard.DashboardQuestion;
import vn.tiendo.reporting.dashboard.DashboardView;
import vn.tiendo.reporting.dashboard.Dashboards;

@Path("/v1/dashboards/plans/{planId}/live")
@Tag(name = "Dashboards")
class LiveDashboardResource {

    private final Dashboards dashboards;
    private final LiveDashboards live;
    private final LiveMessages messages;
    private final Duration heartbeat;

    LiveDashboardResource(
            Dashboards dashboards,
            LiveDashboards live,
            LiveMessages messages,
            @ConfigProperty(name = "tiendo.live.heartbeat", defaultValue = "PT15S") Duration heartbeat) {
        this.dashboards = dashboards;
        this.live = live;
        this.messages = messages;
        this.heartbeat = heartbeat;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "watchPlanDashboard",
            summary = "The dashboard of a plan now, and again after every change: event dashboard, id = its knownAt")
    @APIResponse(
            responseCode = "200",
            description = "A stream of dashboards; comments keep the connection alive",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = DashboardView.class)))
    @Allowed({Role.VIEWER, Role.REPORTER, Role.COMPILER, Role.PLANNER, Role.REGISTRAR})
    public Multi<OutboundSseEvent> watch(
            @PathParam("planId") UUID planId,
            @Nullable @QueryParam("unit") UUID unit,
            @Nullable @QueryParam("at") LocalDate at,
            @Nullable @QueryParam("borders") BordersParameter borders) {
        var question = new DashboardQuestion(planId, unit, at, null, borders, null);
        // Drawn before the stream begins, so that an id that has not arrived is answered as a problem.
        var present = dashboards.of(question);
        return Multi.createBy().merging().withRequests(1).streams(dashboards(question, present), heartbeats());
    }

    private Multi<OutboundSseEvent> dashboards(DashboardQuestion question, DashboardView present) {
        return Multi.createFrom()
                .emitter(
                        stream -> {
                            var watcher = new Watcher(stream);
                            stream.onTermination(() -> live.leave(question, watcher));
                            live.watch(question, watcher);
                            watcher.send(present.knownAt(), messages.dashboard(present));
                            live.catchUp(question, present.knownAt());
                        },
                        BackPressureStrategy.LATEST);
    }

    private Multi<OutboundSseEvent> heartbeats() {
        return Multi.createFrom().ticks().every(heartbeat).onOverflow().drop().map(tick -> messages.heartbeat());
    }
}
