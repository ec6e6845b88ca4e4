package vn.tiendo.reporting.ledger;

import java.util.List;
import java.util.UUID;

/**
 * What came of a request to record a level.
 *
 * @param recorded the new level, or the one that the same external id recorded before
 * @param events the events that announce a new level; none for a repetition
 */
record LevelRecording(RecordedLevel recorded, List<UUID> events) {

    boolean isNew() {
        return !events.isEmpty();
    }
}
