package vn.tiendo.reporting.webhook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact that webhooks tell of.
 *
 * @param unitId whose fact it is; whoever watches a unit above is told
 * @param onDay the day by whose tree it is above
 * @param json what is told
 */
record Happening(UUID id, String type, UUID unitId, LocalDate onDay, Instant recordedAt, long position, String json) {}
