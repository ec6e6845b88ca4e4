package vn.tiendo.reporting.knownindicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.reporting.knownindicator.CountedTypes.CountedType;
import vn.tiendo.reporting.knownindicator.IndicatorActs.KnownDefinition;

/** Indicators that count registers, read from the database each time, in the running transaction. */
@ApplicationScoped
public class RegistryIndicators {

    private static final Comparator<KnownDefinition> ORDER = Comparator.comparing(
                    (KnownDefinition known) -> known.defined().effectiveOn())
            .thenComparing(known -> known.defined().recordedAt())
            .thenComparing(KnownDefinition::position);

    private final IndicatorActs acts;
    private final CountedTypes countedTypes;

    RegistryIndicators(IndicatorActs acts, CountedTypes countedTypes) {
        this.acts = acts;
        this.countedTypes = countedTypes;
    }

    /**
     * The definitions of each indicator, hidden ones included, in the order in which they apply: of those known the last
     * one holds.
     */
    public Map<UUID, List<RegistryDefinition>> definitions() {
        return Stream.concat(
                        acts.ofRegistries().stream().sorted(ORDER).flatMap(RegistryIndicators::definitions),
                        countedTypes.all().stream().flatMap(type -> definitions(type)))
                .collect(Collectors.groupingBy(RegistryDefinition::indicatorId));
    }

    private static Stream<RegistryDefinition> definitions(KnownDefinition known) {
        var defined = known.defined();
        return defined.ratio() == null
                ? Stream.of(new RegistryDefinition(defined.indicatorId(), known.recordedAt(), count(defined)))
                : RatioReading.hidden(defined).stream()
                        .map(stock -> new RegistryDefinition(stock.id(), known.recordedAt(), stock.count()));
    }

    /** The hidden stocks of a type. */
    static Stream<RegistryDefinition> definitions(CountedType type) {
        var counts = switch (type.purpose()) {
            case COVERAGE ->
                Map.of(
                        Ratio.existing(type.organisationType()),
                        new StandingCount(false, List.of(Predicate.ofType(type.organisationType()))));
            case FUNNEL -> new Funnel(type.organisationType()).counts();
        };
        return counts.entrySet().stream()
                .map(count -> new RegistryDefinition(count.getKey(), type.recordedAt(), count.getValue()));
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
