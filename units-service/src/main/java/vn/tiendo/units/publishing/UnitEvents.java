package vn.tiendo.units.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSources;
import vn.tiendo.events.units.AreaServed;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.messaging.Outbox;
import vn.tiendo.messaging.OutgoingEvent;
import vn.tiendo.units.unit.UnitPublisher;

/** Acts on units as events; the subject is the unit. */
@ApplicationScoped
class UnitEvents implements UnitPublisher {
    private final Outbox outbox;

    UnitEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID created(String system, Stated act) {
        return append(event(system, act));
    }

    @Override
    public List<UUID> createdAll(List<Created> created) {
        return outbox.appendAll(created.stream()
                .map(unit -> outgoing(event(unit.system(), unit.stated())))
                .toList());
    }

    private static UnitCreated event(String system, Stated act) {
        return new UnitCreated(
                act.unitId(),
                system,
                act.effectiveOn(),
                act.recordedAt(),
                Objects.requireNonNull(act.name()),
                act.shortName(),
                act.kind(),
                act.code(),
                act.parentId(),
                act.electronicCode(),
                act.aliases(),
                act.level());
    }

    @Override
    public UUID changed(Stated act) {
        return append(new UnitChanged(
                act.unitId(),
                act.effectiveOn(),
                act.recordedAt(),
                act.name(),
                act.shortName(),
                act.kind(),
                act.code(),
                act.parentId(),
                act.electronicCode(),
                act.aliases(),
                act.cleared().isEmpty() ? null : act.cleared(),
                act.level()));
    }

    @Override
    public UUID served(UUID unitId, LocalDate effectiveOn, Instant recordedAt, @Nullable UUID areaId) {
        return append(new AreaServed(unitId, effectiveOn, recordedAt, areaId));
    }

    private UUID append(Event event) {
        return outbox.append(outgoing(event));
    }

    private static OutgoingEvent outgoing(Event event) {
        return new OutgoingEvent(
                event.topic(), event.eventType(), EventSources.UNITS, event.subject(), EventJson.write(event));
    }
}
