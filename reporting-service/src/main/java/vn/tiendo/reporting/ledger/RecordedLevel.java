package vn.tiendo.reporting.ledger;

import java.time.Instant;

/**
 * A level as it was recorded.
 *
 * @param recordedAt from when it is known
 */
record RecordedLevel(NewLevel level, Instant recordedAt) {}
