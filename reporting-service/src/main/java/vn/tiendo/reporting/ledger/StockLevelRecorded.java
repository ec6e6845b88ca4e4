package vn.tiendo.reporting.ledger;

import java.time.Instant;
import java.util.UUID;

/** A level of a stock was stated, corrected or taken back. */
public record StockLevelRecorded(UUID indicatorId, Instant recordedAt) {}
