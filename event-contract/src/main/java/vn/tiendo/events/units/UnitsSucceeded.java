package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * Units ended, began, merged, split or gave a part away, and what goes where. In MERGE, ABSORB, SPLIT and DISSOLVE the units of
 * {@code from} end: their last day is the day before {@code effectiveOn}.
 *
 * @param kind RENAME, TYPE_CHANGE, MERGE, SPLIT, ABSORB, DISSOLVE or TRANSFER.
 * @param from the units that end, or that give a part away.
 * @param to the units that take over; none when it is a dissolution.
 * @param items enterprises and organisations that are named.
 * @param shares weights for quotas; facts are never divided by them.
 * @param stocks stated openings of stocks.
 * @param legalBasis the resolution or decision.
 * @param replaces the succession that this one sets right: known from now on, that one has no effect.
 */
public record UnitsSucceeded(
        UUID successionId,
        String kind,
        LocalDate effectiveOn,
        Instant recordedAt,
        List<UUID> from,
        List<UUID> to,
        List<SuccessionItem> items,
        List<Share> shares,
        List<OpeningStock> stocks,
        @Nullable DocumentReference legalBasis,
        @Nullable UUID replaces)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.UNITS_SUCCEEDED;
    }

    @Override
    public UUID subject() {
        return successionId;
    }
}
