package vn.tiendo.reporting.webhook;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Over;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;

/** Sends again what was sent before. */
@Path("/v1/webhook-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class WebhookDeliveryResource {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Writes writes;
    private final Clock clock;

    WebhookDeliveryResource(Webhooks webhooks, Deliveries deliveries, Writes writes, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.writes = writes;
        this.clock = clock;
    }

    @POST
    @Path("{id}/redeliveries")
    @Operation(operationId = "redeliverWebhook", summary = "Sends a message again, with the same webhook-id")
    @APIResponse(
            responseCode = "201",
            description = "Queued",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER, Role.PLANNER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "webhook-delivery", by = "id"))
    public Response again(@PathParam("id") UUID id) {
        return writes.once("webhook.redeliver", id, () -> {
            var delivery = deliveries.find(id).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
            var webhook = webhooks.requireGoingOn(delivery.webhookId());
            var queued = deliveries.again(delivery.id(), clock.instant());
            var log = URI.create("/v1/webhooks/" + webhook.id() + "/deliveries");
            return Written.created(
                    DeliveryView.of(
                            queued, deliveries.attemptsOf(List.of(queued.id())).getOrDefault(queued.id(), List.of())),
                    log,
                    webhook.id(),
                    List.of());
        });
    }
}
