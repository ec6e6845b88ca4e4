package vn.tiendo.reporting.knownunit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Units that were succeeded by others, and what goes where.
 *
 * @param on its day: units that end had their last day the day before
 * @param from those that end, or that give a part away
 * @param to those that take over; of a dissolution none
 * @param items enterprises and organisations that are named, with the facts made with them
 * @param openings stated quantities with which successors open their stocks
 */
public record Succession(
        UUID id,
        SuccessionKind kind,
        LocalDate on,
        List<UUID> from,
        List<UUID> to,
        List<Item> items,
        List<Opening> openings,
        Instant statedAt) {

    public Succession {
        from = List.copyOf(from);
        to = List.copyOf(to);
        items = List.copyOf(items);
        openings = List.copyOf(openings);
    }

    /** A named enterprise or organisation. */
    public record Item(UUID item, UUID from, UUID to) {}

    /** A stated opening. */
    public record Opening(UUID indicator, UUID unit, BigDecimal quantity) {}

    /** Whether facts, or stocks, go anywhere by it. */
    boolean moves() {
        return kind.endsItsSources() || kind == SuccessionKind.TRANSFER;
    }
}
