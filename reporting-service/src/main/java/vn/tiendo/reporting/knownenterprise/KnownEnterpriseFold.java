package vn.tiendo.reporting.knownenterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.units.EnterpriseChanged;
import vn.tiendo.events.units.EnterpriseRegistered;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Keeps every act of units-service on an enterprise. */
@ApplicationScoped
class KnownEnterpriseFold implements EventFold {

    private final EnterpriseActs acts;
    private final Event<EnterprisesHeard> heard;

    KnownEnterpriseFold(EnterpriseActs acts, Event<EnterprisesHeard> heard) {
        this.acts = acts;
        this.heard = heard;
    }

    @Override
    public boolean reads(String type) {
        return type.equals(EventTypes.ENTERPRISE_REGISTERED) || type.equals(EventTypes.ENTERPRISE_CHANGED);
    }

    @Override
    public void fold(StoredEvent event) {
        foldAll(List.of(event));
    }

    @Override
    public void foldAll(List<StoredEvent> events) {
        acts.add(events.stream().map(KnownEnterpriseFold::act).toList());
        heard.fire(
                new EnterprisesHeard(events.stream().map(StoredEvent::subject).collect(Collectors.toSet())));
    }

    private static EnterpriseAct act(StoredEvent event) {
        return event.type().equals(EventTypes.ENTERPRISE_REGISTERED)
                ? registered(event, EventJson.read(event.json(), EnterpriseRegistered.class))
                : changed(event, EventJson.read(event.json(), EnterpriseChanged.class));
    }

    private static EnterpriseAct registered(StoredEvent event, EnterpriseRegistered registered) {
        return new EnterpriseAct(
                registered.enterpriseId(),
                true,
                registered.effectiveOn(),
                registered.recordedAt(),
                event.storedAt(),
                event.position(),
                registered.ownership(),
                registered.status(),
                registered.locationId(),
                registered.managedById(),
                registered.zoneId(),
                Set.of());
    }

    private static EnterpriseAct changed(StoredEvent event, EnterpriseChanged changed) {
        return new EnterpriseAct(
                changed.enterpriseId(),
                false,
                changed.effectiveOn(),
                changed.recordedAt(),
                event.storedAt(),
                event.position(),
                changed.ownership(),
                changed.status(),
                changed.locationId(),
                changed.managedById(),
                changed.zoneId(),
                cleared(changed.cleared()));
    }

    private static Set<String> cleared(@Nullable List<String> fields) {
        return fields == null ? Set.of() : Set.copyOf(fields);
    }
}
