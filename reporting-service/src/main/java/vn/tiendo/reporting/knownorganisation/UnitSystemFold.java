package vn.tiendo.reporting.knownorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.reporting.knownorganisation.UnitSystems.UnitSystem;

/** Keeps the system of every unit. */
@ApplicationScoped
class UnitSystemFold implements EventFold {

    private final UnitSystems systems;
    private final Event<UnitSystemsHeard> heard;

    UnitSystemFold(UnitSystems systems, Event<UnitSystemsHeard> heard) {
        this.systems = systems;
        this.heard = heard;
    }

    @Override
    public boolean reads(String type) {
        return type.equals(EventTypes.UNIT_CREATED);
    }

    @Override
    public void fold(StoredEvent event) {
        foldAll(List.of(event));
    }

    @Override
    public void foldAll(List<StoredEvent> events) {
        systems.add(events.stream().map(UnitSystemFold::system).toList());
        heard.fire(
                new UnitSystemsHeard(events.stream().map(StoredEvent::subject).collect(Collectors.toSet())));
    }

    private static UnitSystem system(StoredEvent event) {
        var created = EventJson.read(event.json(), UnitCreated.class);
        return new UnitSystem(created.unitId(), created.system(), event.storedAt());
    }
}
