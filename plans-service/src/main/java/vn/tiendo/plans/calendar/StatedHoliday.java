package vn.tiendo.plans.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A holiday on the wire. */
@Schema
record StatedHoliday(
        @Schema(examples = "2026-09-02") @NotNull LocalDate day,

        @Schema(examples = "Quốc khánh") @NotBlank @Size(max = 200)
        String nameVi,

        @Schema(examples = "National Day") @NotBlank @Size(max = 200)
        String nameEn) {

    static StatedHoliday of(Holiday own) {
        return new StatedHoliday(own.day(), own.nameVi(), own.nameEn());
    }

    Holiday holiday() {
        return new Holiday(day, nameVi, nameEn);
    }
}
