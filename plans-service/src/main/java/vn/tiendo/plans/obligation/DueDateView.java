package vn.tiendo.plans.obligation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.period.StatedPeriod;

/** One time that an obligation is due, as it is answered. */
@Schema
record DueDateView(
        @Schema(description = "The days on which it reports; absent where the plan names none") @Nullable
        StatedPeriod period,

        @Schema(description = "The calendar period that it is called after, where the days are others") @Nullable
        StatedPeriod namedPeriod,

        @Schema(description = "The last day whose figures it counts; absent where it gives no figures") @Nullable
        LocalDate cutoff,

        LocalDate lastAcceptableDay) {

    static DueDateView of(DueDate due) {
        return new DueDateView(stated(due.period()), stated(due.named()), due.cutoff(), due.lastAcceptableDay());
    }

    static @Nullable StatedPeriod stated(@Nullable Period own) {
        return own == null ? null : StatedPeriod.of(own);
    }
}
