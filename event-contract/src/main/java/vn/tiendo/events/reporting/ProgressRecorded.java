package vn.tiendo.events.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * The ledger has a new entry: a fact of one unit, a correction or a reversal of one.
 *
 * @param kind ENTRY, CORRECTION or REVERSAL
 * @param of the entry that is corrected or reversed
 * @param occurredOn the day for which it counts
 */
public record ProgressRecorded(
        UUID entryId,
        String kind,
        @Nullable UUID of,
        UUID unitId,
        LocalDate occurredOn,
        Instant recordedAt,
        List<Posting> postings)
        implements Event {

    public ProgressRecorded {
        postings = List.copyOf(postings);
    }

    @Override
    public String eventType() {
        return EventTypes.PROGRESS_RECORDED;
    }

    @Override
    public UUID subject() {
        return unitId;
    }
}
