package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.events.plans.IndicatorRatio;
import vn.tiendo.events.plans.RatioPart;
import vn.tiendo.events.plans.RegistryCount;
import vn.tiendo.plans.indicator.IndicatorDefined;
import vn.tiendo.plans.indicator.IndicatorPublisher;
import vn.tiendo.plans.indicator.Ratio;

/** Versions of indicators as events; the subject is the indicator. */
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
                        .orElse(null),
                Optional.ofNullable(terms.ratio()).map(IndicatorEvents::ratio).orElse(null)));
    }

    private static IndicatorRatio ratio(Ratio own) {
        return new IndicatorRatio(own.of().name(), part(own.denominator()), part(own.numerator()));
    }

    private static RatioPart part(vn.tiendo.plans.indicator.RatioPart own) {
        var ownership = Optional.ofNullable(own.ownership())
                .map(owners -> owners.stream().map(Enum::name).toList())
                .orElse(null);
        return new RatioPart(
                own.indicator(),
                ownership,
                own.has(),
                own.eligibleFor(),
                own.type(),
                own.rated(),
                own.ratedAtLeast(),
                own.posted());
    }

    private static RegistryCount registry(vn.tiendo.plans.indicator.RegistryCount own) {
        var ownership = own.ownership().stream().map(Enum::name).toList();
        return new RegistryCount(own.event().name(), own.organisationType(), ownership.isEmpty() ? null : ownership);
    }
}
