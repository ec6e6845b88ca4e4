package vn.tiendo.units.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.units.DocumentReference;
import vn.tiendo.events.units.Host;
import vn.tiendo.events.units.OrganisationEnded;
import vn.tiendo.events.units.OrganisationEstablished;
import vn.tiendo.events.units.OrganisationMoved;
import vn.tiendo.events.units.OrganisationUpgraded;
import vn.tiendo.units.organisation.Decision;
import vn.tiendo.units.organisation.OrganisationPublisher;
import vn.tiendo.units.organisation.OrganisationType;

/** Acts on organisations as events; the subject is the organisation. */
@ApplicationScoped
class OrganisationEvents implements OrganisationPublisher {
    private final UnitsOutbox outbox;

    OrganisationEvents(UnitsOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID established(Told act, OrganisationType type, UUID unitId, Seat host) {
        return outbox.append(new OrganisationEstablished(
                act.organisationId(),
                act.effectiveOn(),
                act.recordedAt(),
                type.name(),
                unitId,
                new Host(host.kind(), host.enterpriseId(), host.unitId(), host.name()),
                reference(act.decision())));
    }

    @Override
    public UUID upgraded(Told act, OrganisationType type) {
        return outbox.append(new OrganisationUpgraded(
                act.organisationId(), act.effectiveOn(), act.recordedAt(), type.name(), reference(act.decision())));
    }

    @Override
    public UUID moved(Told act, UUID unitId) {
        return outbox.append(new OrganisationMoved(
                act.organisationId(), act.effectiveOn(), act.recordedAt(), unitId, reference(act.decision())));
    }

    @Override
    public UUID ended(Told act) {
        return outbox.append(new OrganisationEnded(
                act.organisationId(), act.effectiveOn(), act.recordedAt(), reference(act.decision())));
    }

    private static @Nullable DocumentReference reference(@Nullable Decision decision) {
        return decision == null ? null : new DocumentReference(decision.number(), decision.date());
    }
}
