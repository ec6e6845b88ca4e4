package vn.tiendo.reporting.ledger;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report of zero as it was recorded. */
@Schema(name = "ZeroReport")
public record ZeroReportView(UUID id, UUID unitId, UUID indicatorId, PeriodBody period, Instant recordedAt) {}
