package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.events.plans.RegistryCount;
import vn.tiendo.plans.indicator.IndicatorDefined;
import vn.tiendo.plans.indicator.IndicatorPublisher;

/** Acts on indicators as events; the subject is the indicator. */
@ApplicationScoped
class IndicatorEvents implements IndicatorPublisher {
    private final PlansOutbox outbox;

    IndicatorEvents(PlansOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID publish(IndicatorDefined act) {
        var terms = act.terms();
        return outbox.append(new vn.tiendo.events.plans.IndicatorDefined(
                terms.indicatorId(),
                terms.code(),
                act.effectiveOn(),
                act.recordedAt(),
                terms.nameVi(),
                terms.nameEn(),
                terms.unitOfMeasure(),
                terms.kind().name(),
                terms.scale(),
                terms.aggregation().name(),
                terms.source().name(),
                terms.partOf(),
                Optional.ofNullable(terms.registry())
                        .map(IndicatorEvents::registry)
                        .orElse(null)));
    }

    private static RegistryCount registry(vn.tiendo.plans.indicator.RegistryCount own) {
        var ownership = own.ownership().stream().map(Enum::name).toList();
        return new RegistryCount(own.event().name(), own.organisationType(), ownership.isEmpty() ? null : ownership);
    }
}
