package vn.tiendo.units.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.units.EnterpriseChanged;
import vn.tiendo.events.units.EnterpriseRegistered;
import vn.tiendo.events.units.Industry;
import vn.tiendo.units.enterprise.EnterprisePublisher;

/** Acts on enterprises as events; the subject is the enterprise. */
@ApplicationScoped
class EnterpriseEvents implements EnterprisePublisher {
    private final UnitsOutbox outbox;

    EnterpriseEvents(UnitsOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID registered(String code, Stated act) {
        var terms = act.terms();
        return outbox.append(new EnterpriseRegistered(
                act.enterpriseId(),
                act.effectiveOn(),
                act.recordedAt(),
                code,
                terms.name(),
                Objects.requireNonNull(terms.ownership()).name(),
                Objects.requireNonNull(terms.status()).name(),
                terms.locationId(),
                terms.managedById(),
                terms.zoneId(),
                industry(terms.industry())));
    }

    @Override
    public UUID changed(Stated act) {
        var terms = act.terms();
        return outbox.append(new EnterpriseChanged(
                act.enterpriseId(),
                act.effectiveOn(),
                act.recordedAt(),
                terms.name(),
                terms.ownership() == null ? null : terms.ownership().name(),
                terms.status() == null ? null : terms.status().name(),
                terms.locationId(),
                terms.managedById(),
                terms.zoneId(),
                industry(terms.industry()),
                terms.cleared().isEmpty() ? null : terms.cleared()));
    }

    private static @Nullable Industry industry(vn.tiendo.units.enterprise.@Nullable Industry industry) {
        return industry == null ? null : new Industry(industry.code(), industry.version());
    }
}
