package vn.tiendo.reporting.opendata;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.reporting.ledger.PeriodBody;

/** @param period one whole calendar month that is closed for the unit */
@Schema(name = "PublicationRequest")
public record PublicationRequest(
        @NotNull UUID unitId, @NotNull @Valid PeriodBody period) {}
