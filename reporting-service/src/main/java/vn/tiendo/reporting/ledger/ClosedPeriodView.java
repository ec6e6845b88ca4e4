package vn.tiendo.reporting.ledger;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A closing as it was recorded. */
@Schema(name = "ClosedPeriod")
public record ClosedPeriodView(
        UUID id, UUID unitId, PeriodBody period, @Nullable Document document, Instant recordedAt) {}
