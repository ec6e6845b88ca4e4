package vn.tiendo.plans.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.plans.knownunit.KnownUnitActs.KnownUnitAct;

/** Keeps what units-service tells. Runs in the transaction of the batch; an event comes once. */
@ApplicationScoped
class UnitEventsConsumer implements EventFold {
    private final KnownUnitActs acts;

    UnitEventsConsumer(KnownUnitActs acts) {
        this.acts = acts;
    }

    @Override
    public boolean reads(String type) {
        return EventTypes.UNIT_CREATED.equals(type) || EventTypes.UNIT_CHANGED.equals(type);
    }

    @Override
    public void fold(StoredEvent event) {
        acts.add(
                EventTypes.UNIT_CREATED.equals(event.type())
                        ? created(event, EventJson.read(event.json(), UnitCreated.class))
                        : changed(event, EventJson.read(event.json(), UnitChanged.class)));
    }

    private static KnownUnitAct created(StoredEvent event, UnitCreated told) {
        return new KnownUnitAct(
                event.position(),
                event.id(),
                told.unitId(),
                told.system(),
                told.effectiveOn(),
                told.recordedAt(),
                told.parentId(),
                told.name(),
                told.code(),
                told.kind(),
                told.level(),
                Set.of(),
                event.storedAt());
    }

    private static KnownUnitAct changed(StoredEvent event, UnitChanged told) {
        return new KnownUnitAct(
                event.position(),
                event.id(),
                told.unitId(),
                null,
                told.effectiveOn(),
                told.recordedAt(),
                told.parentId(),
                told.name(),
                told.code(),
                told.kind(),
                told.level(),
                told.cleared() == null ? Set.of() : Set.copyOf(told.cleared()),
                event.storedAt());
    }
}
