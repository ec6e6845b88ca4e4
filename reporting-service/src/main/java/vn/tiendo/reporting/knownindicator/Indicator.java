package vn.tiendo.reporting.knownindicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The thing counted (SEMANTICS 4).
 *
 * @param scale the decimals of its quantities, 0 for counts
 * @param kind FLOW, STOCK or RATIO
 * @param aggregation SUM, or NONE for what is not added up, such as an index
 * @param source REPORTED, or REGISTRY for what is derived from events
 * @param partOf the indicator of which this one is an "of which"
 * @param ratio what a RATIO compares; null of anything else, and where nothing that can be counted is stated
 */
public record Indicator(
        UUID id,
        String code,
        String nameVi,
        String nameEn,
        @Nullable String unitOfMeasure,
        String kind,
        int scale,
        String aggregation,
        String source,
        @Nullable UUID partOf,
        @Nullable Ratio ratio) {

    /** A stock that no caller sees: those that fulfil one side of a share. */
    static Indicator hidden(UUID id) {
        return new Indicator(id, "", "", "", null, "STOCK", 0, "SUM", "REGISTRY", null, null);
    }

    /** Ratios and registry figures are computed: nobody states them. */
    public boolean isDerived() {
        return kind.equals("RATIO") || source.equals("REGISTRY");
    }

    /**
     * Whether it counts organisations or enterprises: such a fact is posted in each system once, and so counts in no other
     * system by whom its unit serves.
     */
    public boolean isRegistry() {
        return source.equals("REGISTRY");
    }

    public boolean isStock() {
        return kind.equals("STOCK");
    }

    /** Whether quantities of several units are added; an index is not. */
    public boolean isAddedUp() {
        return !aggregation.equals("NONE");
    }

    /** Whether the quantity has no more decimals than the indicator. */
    public boolean fits(BigDecimal quantity) {
        return quantity.stripTrailingZeros().scale() <= scale;
    }

    /** The quantity with the decimals of the indicator; postings fit, so nothing is rounded away. */
    public BigDecimal scaled(BigDecimal quantity) {
        return quantity.setScale(Math.max(scale, quantity.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }
}
