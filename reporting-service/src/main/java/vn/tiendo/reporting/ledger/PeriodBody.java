package vn.tiendo.reporting.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period as callers state it, both ends included. */
@Schema(name = "StatedPeriod")
public record PeriodBody(@NotNull LocalDate from, @NotNull LocalDate through) {

    void check(EntryViolations violations) {
        if (through.isBefore(from)) {
            violations.add("#/period/through", "INVALID_PERIOD");
        }
    }
}
