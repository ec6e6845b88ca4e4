package vn.tiendo.messaging;

import java.util.List;

/**
 * What came of taking in some records: those neither stored nor refused were known before.
 *
 * @param stored how many events were stored and folded
 * @param refused the records that must be put aside
 */
record Taken(int stored, List<Refusal> refused) {}
