package vn.tiendo.units.succession;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A succession to record, or to look at before. */
@Schema(name = "SuccessionRequest")
record SuccessionRequest(
        @NotNull SuccessionKind kind,

        @Schema(description = "The first day of the new state", examples = "2025-07-01") @NotNull
        LocalDate effectiveOn,

        @Schema(description = "The units that end, or that give a part away") @NotEmpty @Size(max = 1000)
        List<@NotNull UUID> from,

        @Schema(description = "The units that take over; none of a dissolution") @Nullable @Size(max = 1000)
        List<@NotNull UUID> to,

        @Schema(description = "Enterprises and organisations that are named, with the facts made with them")
        @Nullable
        @Size(max = 100_000)
        List<Item> items,

        @Schema(description = "Weights for quotas of a split; fractions must sum to 1") @Nullable @Size(max = 1000)
        List<Share> shares,

        @Schema(description = "Stated openings of stocks") @Nullable @Size(max = 10_000)
        List<Stock> stocks,

        @Schema(description = "The new name of a RENAME or TYPE_CHANGE", examples = "Thành phố Đồng Nai")
        @Nullable
        @Size(max = 300)
        @Pattern(regexp = ".*\\S.*", message = "REQUIRED")
        String name,

        @Schema(description = "The new kind of a RENAME or TYPE_CHANGE", examples = "CITY")
        @Nullable
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
        String unitKind,

        @Nullable Basis legalBasis,

        @Schema(description = "The succession that this one sets right; it has no effect from then on") @Nullable
        UUID replaces) {

    @Schema(name = "SuccessionItem")
    record Item(
            @NotNull UUID itemId,

            @Schema(description = "ENTERPRISE if absent") NamedItem.@Nullable Kind kind,

            @NotNull UUID fromUnitId,
            @NotNull UUID toUnitId) {

        NamedItem named() {
            return new NamedItem(
                    itemId, Objects.requireNonNullElse(kind, NamedItem.Kind.ENTERPRISE), fromUnitId, toUnitId);
        }
    }

    @Schema(name = "SuccessionShare")
    record Share(
            @NotNull UUID unitId,

            @Schema(examples = "2")
            @NotNull
            @DecimalMin(value = "0", inclusive = false)
            @Digits(integer = 12, fraction = 12)
            BigDecimal weight) {}

    @Schema(name = "SuccessionStock")
    record Stock(
            @NotNull UUID indicatorId,
            @NotNull UUID unitId,

            @Schema(examples = "567")
            @NotNull
            @DecimalMin("0")
            @DecimalMax("999999999999")
            @Digits(integer = 12, fraction = 6)
            BigDecimal quantity) {}

    @Schema(name = "DocumentRequest")
    record Basis(
            @Schema(examples = "202/2025/QH15") @NotBlank @Size(max = 100)
            String number,

            @Nullable LocalDate date) {

        LegalBasis document() {
            return new LegalBasis(number, date);
        }
    }

    StatedSuccession stated() {
        return new StatedSuccession(
                kind,
                effectiveOn,
                from,
                orNone(to),
                orNone(items).stream().map(Item::named).toList(),
                orNone(shares).stream()
                        .map(share -> new QuotaShare(share.unitId(), share.weight()))
                        .toList(),
                orNone(stocks).stream()
                        .map(stock -> new StatedStock(stock.indicatorId(), stock.unitId(), stock.quantity()))
                        .toList(),
                name,
                unitKind,
                legalBasis == null ? null : legalBasis.document(),
                replaces);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
