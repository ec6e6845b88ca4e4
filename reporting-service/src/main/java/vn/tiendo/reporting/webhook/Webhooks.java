package vn.tiendo.reporting.webhook;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.tiendo.http.Authority;
import vn.tiendo.http.CurrentCaller;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;
import vn.tiendo.reporting.knowledge.Knowledge;

/** Makes and ends webhooks. A caller sees those of his unit and of those below it. */
@ApplicationScoped
class Webhooks {

    private final WebhookRows rows;
    private final WebhookFeed feed;
    private final ReceiverAddress addresses;
    private final WebhookSettings settings;
    private final Authority authority;
    private final CurrentCaller caller;
    private final Knowledge knowledge;
    private final Clock clock;

    Webhooks(
            WebhookRows rows,
            WebhookFeed feed,
            ReceiverAddress addresses,
            WebhookSettings settings,
            Authority authority,
            CurrentCaller caller,
            Knowledge knowledge,
            Clock clock) {
        this.rows = rows;
        this.feed = feed;
        this.addresses = addresses;
        this.settings = settings;
        this.authority = authority;
        this.caller = caller;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** With its secret, which is never shown again. */
    WebhookView make(WebhookRequest request) {
        var unit = request.unitId() == null ? caller.get().unit() : request.unitId();
        if (unit != null) {
            authority.over(unit, knowledge.today());
        }
        check(request);
        var webhook = rows.add(
                UuidCreator.getTimeOrderedEpoch(),
                unit,
                request.url(),
                request.events().stream().distinct().sorted().toList(),
                caller.get().subject());
        var secret = WebhookSecret.generated();
        rows.addSecret(webhook.id(), secret, now());
        return WebhookView.of(webhook, secret);
    }

    private void check(WebhookRequest request) {
        var violations = new Violations();
        var url = ReceiverUrl.read(request.url()).filter(read -> read.isEncrypted() || addresses.mayBeUnencrypted());
        if (url.isEmpty()) {
            violations.add("#/url", "WEBHOOK_URL_INVALID");
        } else if (!mayBeCalled(url.get())) {
            violations.add("#/url", "WEBHOOK_ADDRESS_NOT_PUBLIC");
        }
        var types = feed.types();
        for (int i = 0; i < request.events().size(); i++) {
            if (!types.contains(request.events().get(i))) {
                violations.add("#/events/" + i, "UNKNOWN_EVENT_TYPE", String.join(", ", types));
            }
        }
        violations.throwIfAny();
    }

    /** A name that cannot be looked up today may lead somewhere tomorrow; it is looked up again before every attempt. */
    private boolean mayBeCalled(ReceiverUrl url) {
        try {
            addresses.of(url.host());
            return true;
        } catch (UnknownHostException e) {
            return true;
        } catch (ReceiverAddress.NotAllowed e) {
            return false;
        }
    }

    List<Webhook> visible() {
        return rows.present().stream().filter(this::isVisible).toList();
    }

    /** 404 for one that the caller may not know of. */
    Webhook require(UUID id) {
        return rows.find(id).filter(this::isVisible).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
    }

    private boolean isVisible(Webhook webhook) {
        var unit = webhook.unitId();
        return unit == null ? caller.get().unit() == null : authority.reaches(unit, knowledge.today());
    }

    /** 409 for one that has ended. */
    Webhook requireGoingOn(UUID id) {
        var webhook = require(id);
        if (webhook.state() == Webhook.State.ENDED) {
            throw Problem.of(409, "WEBHOOK_ENDED");
        }
        return webhook;
    }

    Webhook end(Webhook webhook) {
        return rows.become(webhook.id(), Webhook.State.ENDED, null);
    }

    /** It is told again of what happens from now on, and of what waited when it was disabled. */
    Webhook activate(UUID id) {
        return rows.become(requireGoingOn(id).id(), Webhook.State.ACTIVE, null);
    }

    NewSecretView replaceSecret(UUID id) {
        var webhook = requireGoingOn(id);
        var formerUntil = now().plus(settings.secretOverlap());
        var secret = WebhookSecret.generated();
        rows.addSecret(webhook.id(), secret, formerUntil);
        return new NewSecretView(webhook.id(), secret.text(), formerUntil);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
