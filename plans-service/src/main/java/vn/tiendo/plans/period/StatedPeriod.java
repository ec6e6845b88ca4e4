package vn.tiendo.plans.period;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.plans.statement.Place;

/** A period on the wire. */
@Schema(description = "A period of business dates, both ends inclusive.")
public record StatedPeriod(
        @Schema(examples = "2026-01-01") @NotNull LocalDate from,
        @Schema(examples = "2026-12-31") @NotNull LocalDate through) {

    public static StatedPeriod of(Period period) {
        return new StatedPeriod(period.from(), period.through());
    }

    public Optional<Period> checked(Place place) {
        return place.accept(() -> new Period(from, through));
    }
}
