package vn.tiendo.reporting.targetstate;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.evaluation.RunRate;

/** What a running flow still needs, and where it comes to at the present rate. */
@Schema(name = "RunRate")
public record RunRateView(
        @Schema(description = "Until the target is met: of more than 55, to 56; 0 once it is met")
        BigDecimal needed,

        @Schema(
                description = "In each calendar month that is left, parts of a month counted; rounded up",
                examples = "16.17")
        BigDecimal neededPerMonth,

        @Schema(description = "At the end of the period; absent with TOO_FEW_DATA") @Nullable
        BigDecimal expected,

        @Schema(
                description =
                        "MEETS, FALLS_SHORT, or TOO_FEW_DATA: nothing reported, or less than a twelfth of the days over; tolerate others")
        String outlook) {

    static @Nullable RunRateView of(@Nullable RunRate rate) {
        return rate == null
                ? null
                : new RunRateView(
                        rate.needed(),
                        rate.neededPerMonth(),
                        rate.expected(),
                        rate.outlook().name());
    }
}
