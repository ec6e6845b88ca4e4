package vn.tiendo.reporting.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.Document;
import vn.tiendo.reporting.ledger.PeriodBody;

/** The rating of one organisation for a period. */
@Schema(name = "OrganisationRatingRequest")
public record OrganisationRatingRequest(
        @NotNull UUID organisationId,
        @NotNull @Valid PeriodBody period,

        @Schema(description = "On the scale of the period's last day", examples = "GOOD") @NotBlank @Size(max = 60)
        String level,

        @Schema(description = "Needed when the period is closed") @Nullable @Valid
        Document document) {}
