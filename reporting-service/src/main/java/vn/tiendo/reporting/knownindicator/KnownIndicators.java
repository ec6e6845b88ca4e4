package vn.tiendo.reporting.knownindicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.reporting.knownindicator.IndicatorActs.KnownDefinition;
import vn.tiendo.reporting.rebuild.Derived;

/** Indicators as they were known at an instant, kept by version and never used for another one. */
@ApplicationScoped
public class KnownIndicators implements Derived {

    // What was defined with effect later has the last word.
    private static final Comparator<KnownDefinition> ORDER = Comparator.comparing(
                    (KnownDefinition known) -> known.defined().effectiveOn())
            .thenComparing(KnownDefinition::recordedAt)
            .thenComparing(KnownDefinition::position);

    private final IndicatorActs acts;
    private final CountedTypes countedTypes;
    private final Cache<Instant, Indicators> byVersion =
            Caffeine.newBuilder().maximumSize(16).build();
    // Many ask for the same instant one after the other.
    private final Cache<Instant, Indicators> byInstant =
            Caffeine.newBuilder().maximumSize(4).build();

    // All definitions read so far, in their order, so that a new version reads only what is new.
    private final List<KnownDefinition> read = new ArrayList<>();
    private Instant readThrough = Instant.EPOCH;

    KnownIndicators(IndicatorActs acts, CountedTypes countedTypes) {
        this.acts = acts;
        this.countedTypes = countedTypes;
    }

    /** @param knownAt not after the present horizon */
    public Indicators knownAt(Instant knownAt) {
        // Not computed within: whoever waits for the others must not need a connection.
        var known = byInstant.getIfPresent(knownAt);
        if (known == null) {
            known = atInstant(knownAt);
            byInstant.put(knownAt, known);
        }
        return known;
    }

    private Indicators atInstant(Instant knownAt) {
        var version = Stream.of(acts.versionAt(knownAt), countedTypes.versionAt(knownAt))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return byVersion.get(version.orElse(Instant.EPOCH), this::read);
    }

    /** The acts themselves are removed where they are stored. */
    @Override
    public void remove() {}

    @Override
    public void forget() {
        byVersion.invalidateAll();
        byInstant.invalidateAll();
        synchronized (read) {
            read.clear();
            readThrough = Instant.EPOCH;
        }
    }

    private List<IndicatorDefined> definedBy(Instant version) {
        synchronized (read) {
            if (version.isAfter(readThrough)) {
                read.addAll(acts.recorded(readThrough, version));
                read.sort(ORDER);
                readThrough = version;
            }
            return read.stream()
                    .filter(known -> !known.recordedAt().isAfter(version))
                    .map(KnownDefinition::defined)
                    .toList();
        }
    }

    private Indicators read(Instant version) {
        var byId = new HashMap<UUID, NavigableMap<LocalDate, Indicator>>();
        var hidden = new HashSet<UUID>();
        definedBy(version).forEach(defined -> {
            byId.computeIfAbsent(defined.indicatorId(), none -> new TreeMap<>())
                    .put(defined.effectiveOn(), indicator(defined));
            RatioReading.hidden(defined).forEach(stock -> hidden.add(stock.id()));
        });
        countedTypes.all().stream()
                .filter(type -> !type.recordedAt().isAfter(version))
                .flatMap(type -> RegistryIndicators.definitions(type))
                .forEach(definition -> hidden.add(definition.indicatorId()));
        return Indicators.dated(byId, hidden);
    }

    private static Indicator indicator(IndicatorDefined defined) {
        return new Indicator(
                defined.indicatorId(),
                defined.code(),
                defined.nameVi(),
                defined.nameEn(),
                defined.unitOfMeasure(),
                defined.kind(),
                defined.scale(),
                defined.aggregation(),
                defined.source(),
                defined.partOf(),
                RatioReading.of(defined));
    }
}
