package vn.tiendo.plans.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.calendar.WorkingDays;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.period.StatedPeriod;
import vn.tiendo.plans.statement.Statement;

/** Words that say when, and what is known of the plan in which they stand. */
@Schema
record PhraseRequest(
        @Schema(examples = "hoàn thành trong quý II/2026") @NotBlank @Size(max = 300)
        String phrase,

        @Schema(description = "Gives the year where the words name none") @Nullable @Valid
        StatedPeriod planPeriod,

        @Schema(examples = "2026-04-15") @Nullable LocalDate issueDate,

        @Schema(description = "The year of the section in which the words stand") @Nullable @Min(1900) @Max(2999)
        Integer year,

        @Schema(description = "The time of that section, where it is not a whole year") @Nullable @Valid
        StatedPeriod section,

        @Schema(
                description = "Whether the words are about a report: one that comes \"thường xuyên\" recurs",
                defaultValue = "false")
        @Nullable
        Boolean report,

        @Schema(description = "By whose calendar working days are counted; without it weekends are off") @Nullable
        UUID unit) {

    /** Refused at its places: periods that are inverted, a year beside a section. */
    PhraseContext context(WorkingDays workingDays) {
        var statement = new Statement();
        var body = statement.body();
        var plan = Optional.ofNullable(planPeriod).flatMap(stated -> stated.checked(body.at("planPeriod")));
        var part = Optional.ofNullable(section).flatMap(stated -> stated.checked(body.at("section")));
        if (year != null && section != null) {
            body.at("year").refuse("YEAR_OR_SECTION");
        }
        statement.requireAccepted();
        return new PhraseContext(
                plan.orElse(null),
                issueDate,
                part.or(() -> Optional.ofNullable(year).map(Period::year)).orElse(null),
                Boolean.TRUE.equals(report),
                workingDays);
    }
}
