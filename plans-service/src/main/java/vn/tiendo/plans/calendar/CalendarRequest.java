package vn.tiendo.plans.calendar;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar as a caller states it: it holds from the day on, for the unit and all below it that have none of their own. */
@Schema
record CalendarRequest(
        @NotNull UUID unitId,
        @Schema(examples = "2021-01-01") @NotNull LocalDate effectiveOn,
        @NotNull @Size(max = 1000) List<@NotNull @Valid StatedHoliday> holidays,

        @Schema(description = "Days that are worked to make up for others", examples = "[\"2026-08-22\"]")
        @Nullable
        @Size(max = 1000)
        List<@NotNull LocalDate> workingDays,

        @Schema(description = "Saturday and Sunday, when absent") @Nullable @Size(max = 6)
        List<@NotNull DayOfWeek> weekend,

        @Schema(description = "Number of the document that decides it") @Nullable @Size(max = 100)
        String document) {

    CalendarTerms terms() {
        var off = Objects.requireNonNullElse(weekend, List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        var days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(off);
        return new CalendarTerms(
                UuidCreator.getTimeOrderedEpoch(),
                unitId,
                days,
                holidays.stream().map(StatedHoliday::holiday).toList(),
                Objects.requireNonNullElse(workingDays, List.of()),
                document);
    }
}
