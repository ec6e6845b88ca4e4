package vn.tiendo.messaging;

import java.util.List;
import java.util.UUID;

/**
 * What came of taking in some records: those neither stored nor refused were known before, or passed over.
 *
 * @param here the events that are here now, whenever they came
 * @param stored how many events were stored and folded
 * @param refused the records that must be put aside
 */
record Taken(List<UUID> here, int stored, List<Refusal> refused) {}
