package vn.tiendo.reporting.webhook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Allowed;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Limit;
import vn.tiendo.http.Over;
import vn.tiendo.http.Page;
import vn.tiendo.http.Reach;
import vn.tiendo.http.Role;
import vn.tiendo.http.Scope;
import vn.tiendo.http.Writes;
import vn.tiendo.http.Written;

/** Who is told what. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks", description = "What has happened, told by HTTP: signed, at least once, with retries")
class WebhookResource {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final ETags etags;
    private final Writes writes;

    WebhookResource(Webhooks webhooks, Deliveries deliveries, ETags etags, Writes writes) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.etags = etags;
        this.writes = writes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhook",
            summary = "Tells a receiver from now on of what happens in a unit and below; the secret is shown once")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER, Role.PLANNER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = Over.UNIT, by = "#/unitId", reach = Reach.ACT))
    public Response make(@NotNull @Valid WebhookRequest request) {
        return writes.once("webhook.create", request, () -> {
            var view = webhooks.make(request);
            return Written.created(view, URI.create("/v1/webhooks/" + view.id()), view.id(), List.of());
        });
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "Lists the webhooks of the caller's unit and of those below it")
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER, Role.PLANNER},
            scope = Scope.PROGRESS_WRITE)
    public Page<WebhookView> list() {
        return new Page<>(webhooks.visible(), null).map(WebhookView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWebhook", summary = "A webhook, without its secret")
    @APIResponse(
            responseCode = "200",
            description = "The webhook",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER, Role.PLANNER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "webhook", by = "id"))
    public Response find(@PathParam("id") UUID id, @Context Request request) {
        return etags.conditional(request, WebhookView.of(webhooks.require(id)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "endWebhook", summary = "Tells the receiver nothing more; the log of what was sent stays")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER, Role.PLANNER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "webhook", by = "id"))
    public Response end(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return writes.once("webhook.end", id, () -> {
            var webhook = webhooks.requireGoingOn(id);
            etags.requireMatch(headers, WebhookView.of(webhook));
            return Written.done(WebhookView.of(webhooks.end(webhook)), id, List.of())
                    .replacing(WebhookView.of(webhook));
        });
    }

    @POST
    @Path("{id}/secret-rotations")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Gives a new secret; for a while messages are signed with the former one, too")
    @APIResponse(
            responseCode = "201",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = NewSecretView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER, Role.PLANNER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "webhook", by = "id"))
    public Response rotate(@PathParam("id") UUID id) {
        return writes.once("webhook.rotate-secret", id, () -> {
            var before = WebhookView.of(webhooks.require(id));
            return Written.created(webhooks.replaceSecret(id), URI.create("/v1/webhooks/" + id), id, List.of())
                    .replacing(before);
        });
    }

    @POST
    @Path("{id}/activations")
    @Operation(
            operationId = "activateWebhook",
            summary = "Tells a receiver again that was disabled; what happened meanwhile stands in /v1/changes")
    @APIResponse(
            responseCode = "201",
            description = "Active",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER, Role.PLANNER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "webhook", by = "id"))
    public Response activate(@PathParam("id") UUID id) {
        return writes.once("webhook.activate", id, () -> {
            var before = WebhookView.of(webhooks.require(id));
            var active = WebhookView.of(webhooks.activate(id));
            return Written.created(active, URI.create("/v1/webhooks/" + id), id, List.of())
                    .replacing(before);
        });
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary =
                    "Lists the messages to a receiver with every attempt, the newest first; the log goes back 30 days")
    @Allowed(
            value = {Role.REPORTER, Role.COMPILER, Role.PLANNER},
            scope = Scope.PROGRESS_WRITE,
            over = @Over(value = "webhook", by = "id"))
    public Page<DeliveryView> list(
            @PathParam("id") UUID id,
            @QueryParam("state") Delivery.@Nullable State state,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var webhook = webhooks.require(id);
        var rows =
                deliveries.page(webhook.id(), state == null ? null : state.name(), before(cursor), limit.andOneMore());
        var attempts = deliveries.attemptsOf(rows.stream().map(Delivery::id).toList());
        return Page.of(rows, limit, last -> Cursor.of(last.id().toString()))
                .map(delivery -> DeliveryView.of(delivery, attempts.getOrDefault(delivery.id(), List.of())));
    }

    private static @Nullable UUID before(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return UUID.fromString(Cursor.read(cursor).getFirst());
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
