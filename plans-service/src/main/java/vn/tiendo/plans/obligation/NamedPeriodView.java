package vn.tiendo.plans.obligation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.period.StatedPeriod;

/** What a regime of reporting makes of one month, quarter, half or year. */
@Schema
record NamedPeriodView(
        @Schema(description = "The period that the report is called after")
        StatedPeriod namedPeriod,

        @Schema(description = "The days whose figures it counts")
        StatedPeriod period,

        @Schema(description = "The data cut-off") LocalDate cutoff,

        @Schema(description = "When it is to be sent; absent where the regime sets no day") @Nullable
        LocalDate lastAcceptableDay) {

    static NamedPeriodView of(ReportingPreset preset, Period named) {
        var covered = preset.covered(named);
        return new NamedPeriodView(
                StatedPeriod.of(named),
                StatedPeriod.of(covered),
                covered.through(),
                preset.lastAcceptableDay(named).orElse(null));
    }
}
