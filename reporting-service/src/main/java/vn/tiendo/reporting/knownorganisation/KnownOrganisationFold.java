package vn.tiendo.reporting.knownorganisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.units.OrganisationEnded;
import vn.tiendo.events.units.OrganisationEstablished;
import vn.tiendo.events.units.OrganisationMoved;
import vn.tiendo.events.units.OrganisationUpgraded;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;
import vn.tiendo.reporting.knownorganisation.OrganisationAct.Kind;

/** Keeps every act of units-service on an organisation. */
@ApplicationScoped
class KnownOrganisationFold implements EventFold {

    private static final Set<String> TYPES = Set.of(
            EventTypes.ORGANISATION_ESTABLISHED,
            EventTypes.ORGANISATION_UPGRADED,
            EventTypes.ORGANISATION_MOVED,
            EventTypes.ORGANISATION_ENDED);

    private final OrganisationActs acts;
    private final Event<OrganisationsHeard> heard;

    KnownOrganisationFold(OrganisationActs acts, Event<OrganisationsHeard> heard) {
        this.acts = acts;
        this.heard = heard;
    }

    @Override
    public boolean reads(String type) {
        return TYPES.contains(type);
    }

    @Override
    public void fold(StoredEvent event) {
        foldAll(List.of(event));
    }

    @Override
    public void foldAll(List<StoredEvent> events) {
        acts.add(events.stream().map(KnownOrganisationFold::act).toList());
        heard.fire(
                new OrganisationsHeard(events.stream().map(StoredEvent::subject).collect(Collectors.toSet())));
    }

    private static OrganisationAct act(StoredEvent event) {
        return switch (EventJson.read(event.json(), event.type())) {
            case OrganisationEstablished said -> established(event, said);
            case OrganisationUpgraded said ->
                act(event, Kind.UPGRADED, said.effectiveOn(), said.recordedAt(), said.type(), null);
            case OrganisationMoved said ->
                act(event, Kind.MOVED, said.effectiveOn(), said.recordedAt(), null, said.unitId());
            case OrganisationEnded said -> act(event, Kind.ENDED, said.effectiveOn(), said.recordedAt(), null, null);
            default -> throw new IllegalArgumentException("no act on an organisation: " + event.type());
        };
    }

    private static OrganisationAct established(StoredEvent event, OrganisationEstablished said) {
        return new OrganisationAct(
                said.organisationId(),
                Kind.ESTABLISHED,
                said.effectiveOn(),
                said.recordedAt(),
                event.storedAt(),
                event.position(),
                said.type(),
                said.unitId(),
                said.host().enterpriseId(),
                said.host().unitId());
    }

    private static OrganisationAct act(
            StoredEvent event,
            Kind kind,
            LocalDate effectiveOn,
            Instant statedAt,
            @Nullable String type,
            @Nullable UUID unit) {
        return new OrganisationAct(
                event.subject(),
                kind,
                effectiveOn,
                statedAt,
                event.storedAt(),
                event.position(),
                type,
                unit,
                null,
                null);
    }
}
