package vn.tiendo.reporting.knownindicator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.reporting.rebuild.Derived;

/** Indicators as they were known at an instant, kept by version and never used for another one. */
@ApplicationScoped
public class KnownIndicators implements Derived {

    private final IndicatorActs acts;
    private final Cache<Instant, Indicators> byVersion =
            Caffeine.newBuilder().maximumSize(16).build();

    KnownIndicators(IndicatorActs acts) {
        this.acts = acts;
    }

    /** @param knownAt not after the present horizon */
    public Indicators knownAt(Instant knownAt) {
        return byVersion.get(acts.versionAt(knownAt).orElse(Instant.EPOCH), this::read);
    }

    /** The acts themselves are removed where they are stored. */
    @Override
    public void remove() {}

    @Override
    public void forget() {
        byVersion.invalidateAll();
    }

    private Indicators read(Instant version) {
        var byId = new HashMap<UUID, Indicator>();
        acts.knownAt(version).forEach(defined -> byId.put(defined.indicatorId(), indicator(defined)));
        return new Indicators(byId);
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
                defined.partOf());
    }
}
