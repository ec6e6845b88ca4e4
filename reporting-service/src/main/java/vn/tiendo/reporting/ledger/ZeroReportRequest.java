package vn.tiendo.reporting.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "Không phát sinh": the unit reports that nothing happened in the period. */
@Schema(name = "ZeroReportRequest")
public record ZeroReportRequest(
        @NotNull UUID unitId,
        @NotNull UUID indicatorId,
        @NotNull @Valid PeriodBody period) {}
