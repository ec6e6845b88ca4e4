package vn.tiendo.reporting.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Keeps what units-service says of units, of the areas that they serve, and of their successions. */
@ApplicationScoped
class KnownUnitFold implements EventFold {

    private final UnitActs acts;

    KnownUnitFold(UnitActs acts) {
        this.acts = acts;
    }

    @Override
    public boolean reads(String type) {
        return UnitFactKind.of(type).isPresent();
    }

    @Override
    public void fold(StoredEvent event) {
        var kind = UnitFactKind.of(event.type()).orElseThrow();
        // Read once now, so that an event that nobody can read is put aside, and not met again in every answer.
        var fact = kind.read(event.json(), event.storedAt(), event.position());
        acts.add(event.subject(), kind, fact.effectiveOn(), event.storedAt(), event.position(), event.json());
    }
}
