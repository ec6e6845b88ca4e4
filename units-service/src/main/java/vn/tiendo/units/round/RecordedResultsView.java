package vn.tiendo.units.round;

import java.time.Instant;
import java.util.UUID;

/** How many results were recorded, and when. */
record RecordedResultsView(UUID roundId, int recorded, Instant recordedAt) {}
