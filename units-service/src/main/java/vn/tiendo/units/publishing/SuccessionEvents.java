package vn.tiendo.units.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSources;
import vn.tiendo.events.units.DocumentReference;
import vn.tiendo.events.units.OpeningStock;
import vn.tiendo.events.units.Share;
import vn.tiendo.events.units.SuccessionAnnulled;
import vn.tiendo.events.units.SuccessionItem;
import vn.tiendo.events.units.UnitsSucceeded;
import vn.tiendo.messaging.Outbox;
import vn.tiendo.messaging.OutgoingEvent;
import vn.tiendo.units.succession.AnnulledSuccession;
import vn.tiendo.units.succession.LegalBasis;
import vn.tiendo.units.succession.Succession;
import vn.tiendo.units.succession.SuccessionPublisher;

/** Successions as events; the subject is the succession. */
@ApplicationScoped
class SuccessionEvents implements SuccessionPublisher {
    private final Outbox outbox;

    SuccessionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID succeeded(Succession succession) {
        var act = succession.stated();
        return append(new UnitsSucceeded(
                succession.id(),
                act.kind().name(),
                act.effectiveOn(),
                succession.recordedAt(),
                act.from(),
                act.to(),
                act.items().stream()
                        .map(item -> new SuccessionItem(
                                item.itemId(), item.kind().name(), item.fromUnitId(), item.toUnitId()))
                        .toList(),
                act.shares().stream()
                        .map(share -> new Share(share.unitId(), share.weight()))
                        .toList(),
                act.stocks().stream()
                        .map(stock -> new OpeningStock(stock.indicatorId(), stock.unitId(), stock.quantity()))
                        .toList(),
                reference(act.legalBasis()),
                act.replaces()));
    }

    @Override
    public UUID annulled(AnnulledSuccession annulled) {
        return append(new SuccessionAnnulled(
                annulled.successionId(),
                annulled.effectiveOn(),
                annulled.recordedAt(),
                reference(annulled.document())));
    }

    private static @Nullable DocumentReference reference(@Nullable LegalBasis document) {
        return document == null ? null : new DocumentReference(document.number(), document.date());
    }

    private UUID append(Event event) {
        return outbox.append(new OutgoingEvent(
                event.topic(), event.eventType(), EventSources.UNITS, event.subject(), EventJson.write(event)));
    }
}
