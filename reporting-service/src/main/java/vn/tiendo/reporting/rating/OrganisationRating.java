package vn.tiendo.reporting.rating;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.ledger.Document;

/** A rating as it was recorded; of two for one organisation and period the later one holds. */
record OrganisationRating(
        UUID id,
        UUID organisationId,
        Period period,
        String level,
        @Nullable Document document,
        Instant recordedAt) {}
