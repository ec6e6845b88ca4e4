package vn.tiendo.reporting.rating;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.Document;
import vn.tiendo.reporting.ledger.PeriodBody;

/** A rating as it was recorded. */
@Schema(name = "OrganisationRating")
public record OrganisationRatingView(
        UUID id,
        UUID organisationId,
        PeriodBody period,
        String level,
        @Nullable Document document,
        Instant recordedAt) {

    static OrganisationRatingView of(OrganisationRating rating) {
        var period = rating.period();
        return new OrganisationRatingView(
                rating.id(),
                rating.organisationId(),
                new PeriodBody(period.from(), period.through()),
                rating.level(),
                rating.document(),
                rating.recordedAt());
    }
}
