package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A thing to be counted, and how it is counted.
 *
 * @param kind FLOW, STOCK or RATIO
 * @param scale decimal places of its quantities; 0 for counts
 * @param aggregation SUM, or NONE for what is not added up, such as an index
 * @param source REPORTED by units, or REGISTRY: posted from events only
 * @param partOf the indicator of which this one is an "of which"
 * @param registry what is counted when the source is REGISTRY
 * @param ratio what is compared when the kind is RATIO
 */
public record IndicatorDefined(
        UUID indicatorId,
        String code,
        LocalDate effectiveOn,
        Instant recordedAt,
        String nameVi,
        String nameEn,
        @Nullable String unitOfMeasure,
        String kind,
        int scale,
        String aggregation,
        String source,
        @Nullable UUID partOf,
        @Nullable RegistryCount registry,
        @Nullable IndicatorRatio ratio)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.INDICATOR_DEFINED;
    }

    @Override
    public UUID subject() {
        return indicatorId;
    }
}
