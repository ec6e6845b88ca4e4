package vn.tiendo.reporting.ledger;

/**
 * What came of a request to record a level.
 *
 * @param isNew false when the same external id recorded the level before
 */
record LevelRecording(RecordedLevel recorded, boolean isNew) {}
