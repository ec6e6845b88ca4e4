package vn.tiendo.reporting.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownunit.HistoryScope;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.webhook.Deliveries.Queued;

/** Puts what became known into the queue of those who are to be told: all of it, and each fact once. */
@ApplicationScoped
class WebhookFeed {

    private static final Logger LOG = Logger.getLogger(WebhookFeed.class);
    private static final int AT_ONCE = 500;
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Instance<HappeningSource> sources;
    private final Happenings happenings;
    private final FeedPlaces places;
    private final WebhookRows webhooks;
    private final Deliveries deliveries;
    private final KnownUnits units;
    private final Knowledge knowledge;
    private final ObjectMapper json;

    WebhookFeed(
            @Any Instance<HappeningSource> sources,
            Happenings happenings,
            FeedPlaces places,
            WebhookRows webhooks,
            Deliveries deliveries,
            KnownUnits units,
            Knowledge knowledge,
            ObjectMapper json) {
        this.sources = sources;
        this.happenings = happenings;
        this.places = places;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.units = units;
        this.knowledge = knowledge;
        this.json = json;
    }

    /** All types that can be told, as callers name them. */
    Set<String> types() {
        var types = new TreeSet<String>();
        sources.forEach(source -> types.addAll(source.types()));
        return types;
    }

    /** Queues what became known since the last time; whether more waits. */
    boolean advance() {
        boolean more = false;
        for (var source : sources) {
            more |= advance(source);
        }
        return more;
    }

    /** A source that cannot be read keeps the others from nothing; it is read again in the next round. */
    private boolean advance(HappeningSource source) {
        // The horizon is asked for in a statement of its own, before what is read up to it.
        var horizon = knowledge.present();
        try {
            return QuarkusTransaction.requiringNew().call(() -> advance(source, horizon));
        } catch (RuntimeException e) {
            LOG.warnf("What webhooks are told of %s could not be queued: %s", source.name(), e);
            LOG.debug(source.name(), e);
            return false;
        }
    }

    private boolean advance(HappeningSource source, Instant horizon) {
        var place = places.lock(source.name(), horizon);
        if (place.isEmpty()) {
            return false;
        }
        var asking = webhooks.present().stream()
                .filter(webhook -> webhook.state() == Webhook.State.ACTIVE)
                .filter(webhook -> webhook.events().stream().anyMatch(source.types()::contains))
                .toList();
        var found = asking.isEmpty() ? List.<Happening>of() : happenings.after(source, place.get(), horizon, AT_ONCE);
        queue(found, asking, horizon);
        boolean more = found.size() == AT_ONCE;
        places.move(source.name(), more ? HappeningPlace.of(found.getLast()) : HappeningPlace.through(horizon));
        return more;
    }

    private void queue(List<Happening> found, List<Webhook> asking, Instant horizon) {
        var history = units.knownAt(horizon);
        var messages = found.stream()
                .flatMap(happening -> asking.stream()
                        .filter(webhook -> isTold(webhook, happening, history))
                        .map(webhook -> new Queued(webhook.id(), happening.id(), happening.type(), body(happening))))
                .toList();
        deliveries.queue(messages, knowledge.now());
    }

    private boolean isTold(Webhook webhook, Happening happening, UnitHistory history) {
        return webhook.events().contains(happening.type())
                && happening.recordedAt().isAfter(webhook.recordedAt())
                && covers(webhook, happening, history);
    }

    /** As for a caller of the webhook's unit. */
    private boolean covers(Webhook webhook, Happening happening, UnitHistory history) {
        var top = webhook.unitId();
        return top == null
                || new HistoryScope(history).answersFor(top, happening.unitId(), happening.onDay(), knowledge.today());
    }

    private String body(Happening happening) {
        var message = json.createObjectNode()
                .put("type", happening.type())
                .put("timestamp", MILLISECONDS.format(happening.recordedAt()))
                .putRawValue("data", new RawValue(happening.json()));
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
