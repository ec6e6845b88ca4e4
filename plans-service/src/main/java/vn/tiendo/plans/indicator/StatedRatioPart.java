package vn.tiendo.plans.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Place;

/** One side of a share as a caller states it; a mere text is the code or id of an indicator. */
@Schema(description = "A predicate whose clauses all hold; a mere text is the code or id of an indicator")
record StatedRatioPart(
        @Schema(description = "Of a ratio of indicators: its code or id") @Nullable @Size(max = 100)
        String indicator,

        @Schema(description = "Of the enterprise, or of the one that hosts the organisation") @Nullable @Size(max = 4)
        List<@NotNull Ownership> ownership,

        @Schema(description = "The enterprise has an organisation of this type", examples = "SELF_DEFENCE")
        @Nullable
        @Size(max = 60)
        @Pattern(regexp = TYPE)
        String has,

        @Schema(description = "The enterprise is eligible for an organisation of this type", examples = "TRADE_UNION")
        @Nullable
        @Size(max = 60)
        @Pattern(regexp = TYPE)
        String eligibleFor,

        @Schema(description = "The organisation is of this type; PARTY is a cell or a committee", examples = "PARTY")
        @Nullable
        @Size(max = 60)
        @Pattern(regexp = TYPE)
        String type,

        @Schema(description = "The organisation is rated for the period") @Nullable
        Boolean rated,

        @Schema(description = "It is rated this level or a better one", examples = "GOOD") @Nullable @Size(max = 60)
        String ratedAtLeast,

        @Schema(description = "At least 1 of this indicator (code or id) is posted of the organisation in the period")
        @Nullable
        @Size(max = 100)
        String posted) {

    private static final String TYPE = "[A-Z][A-Z_]*";

    /** Spelt out, as the text alone is another way to write one. */
    @JsonCreator
    static StatedRatioPart of(
            @JsonProperty("indicator") @Nullable String indicator,
            @JsonProperty("ownership") @Nullable List<Ownership> ownership,
            @JsonProperty("has") @Nullable String has,
            @JsonProperty("eligibleFor") @Nullable String eligibleFor,
            @JsonProperty("type") @Nullable String type,
            @JsonProperty("rated") @Nullable Boolean rated,
            @JsonProperty("ratedAtLeast") @Nullable String ratedAtLeast,
            @JsonProperty("posted") @Nullable String posted) {
        return new StatedRatioPart(indicator, ownership, has, eligibleFor, type, rated, ratedAtLeast, posted);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StatedRatioPart of(String indicator) {
        return new StatedRatioPart(indicator, null, null, null, null, null, null, null);
    }

    RatioPart checked(Place place, Indicators indicators) {
        return new RatioPart(
                known(indicator, place.at("indicator"), indicators),
                ownership == null || ownership.isEmpty() ? null : ownership,
                has,
                eligibleFor,
                type,
                Boolean.TRUE.equals(rated) ? true : null,
                ratedAtLeast,
                known(posted, place.at("posted"), indicators));
    }

    /** An unknown one is refused at its place; what stands for it then is never used. */
    private static @Nullable UUID known(@Nullable String codeOrId, Place place, Indicators indicators) {
        if (codeOrId == null) {
            return null;
        }
        var named = indicators.named(codeOrId);
        if (named.isEmpty()) {
            place.refuse("UNKNOWN_INDICATOR");
        }
        return named.map(IndicatorTerms::indicatorId).orElseGet(() -> new UUID(0, 0));
    }
}
