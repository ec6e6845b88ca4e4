package vn.tiendo.reporting.ledger;

import java.time.Instant;
import java.util.UUID;

/** A report of zero was recorded. */
public record ZeroReported(UUID indicatorId, Instant recordedAt) {}
