package vn.tiendo.reporting.knownindicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.reporting.knownindicator.IndicatorActs.KnownDefinition;

/** Indicators that count registers, read from the database each time, in the running transaction. */
@ApplicationScoped
public class RegistryIndicators {

    private static final Comparator<KnownDefinition> ORDER = Comparator.comparing(
                    (KnownDefinition known) -> known.defined().effectiveOn())
            .thenComparing(known -> known.defined().recordedAt())
            .thenComparing(KnownDefinition::position);

    private final IndicatorActs acts;

    RegistryIndicators(IndicatorActs acts) {
        this.acts = acts;
    }

    /** The definitions of each indicator, in the order in which they apply: of those known the last one holds. */
    public Map<UUID, List<RegistryDefinition>> definitions() {
        return acts.ofRegistries().stream()
                .sorted(ORDER)
                .map(known -> new RegistryDefinition(
                        known.defined().indicatorId(), known.recordedAt(), count(known.defined())))
                .collect(Collectors.groupingBy(RegistryDefinition::indicatorId));
    }

    private static @Nullable RegistryCount count(IndicatorDefined defined) {
        var registry = defined.registry();
        if (registry == null || !defined.source().equals("REGISTRY")) {
            return null;
        }
        return new RegistryCount(
                registry.event(),
                defined.kind().equals("STOCK"),
                registry.organisationType(),
                registry.ownership() == null ? Set.of() : Set.copyOf(registry.ownership()));
    }
}
