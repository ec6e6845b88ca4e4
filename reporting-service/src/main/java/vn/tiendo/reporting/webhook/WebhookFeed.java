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
import vn.tiendo.http.upkeep.FailedWork;
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
    private final UnaskedSources unasked = new UnaskedSources();

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
        // The horizon is asked for before who is told, and both before what is read: nobody's first fact is missed.
        var horizon = knowledge.present();
        var active = webhooks.active();
        boolean more = false;
        for (var source : sources) {
            var asking = active.stream()
                    .filter(webhook -> webhook.events().stream().anyMatch(source.types()::contains))
                    .toList();
            if (!asking.isEmpty() || unasked.claimNote(source.name(), horizon)) {
                more |= advance(source, asking, horizon);
            }
            if (asking.isEmpty()) {
                unasked.through(source.name(), horizon);
            }
        }
        return more;
    }

    /** A source that cannot be read keeps the others from nothing; it is read again in the next round. */
    private boolean advance(HappeningSource source, List<Webhook> asking, Instant horizon) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> tell(source, asking, horizon));
        } catch (RuntimeException e) {
            FailedWork.count("webhooks");
            LOG.warnf("What webhooks are told of %s could not be queued: %s", source.name(), e);
            LOG.debug(source.name(), e);
            return false;
        }
    }

    private boolean tell(HappeningSource source, List<Webhook> asking, Instant horizon) {
        var locked = places.lock(source.name(), horizon);
        if (locked.isEmpty()) {
            return false;
        }
        var place = unasked.orLater(source.name(), locked.get());
        var found = asking.isEmpty() ? List.<Happening>of() : happenings.after(source, place, horizon, AT_ONCE);
        if (!found.isEmpty()) {
            queue(found, asking, horizon);
        }
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
