package vn.tiendo.units.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a succession says.
 *
 * @param from the units that end, or that give a part away
 * @param to the units that take over; none of a dissolution, the same one of a rename
 * @param name the new name of a RENAME or TYPE_CHANGE
 * @param unitKind the new kind of a RENAME or TYPE_CHANGE
 * @param replaces the succession that this one sets right: known from now on, that one has no effect
 */
public record StatedSuccession(
        SuccessionKind kind,
        LocalDate effectiveOn,
        List<UUID> from,
        List<UUID> to,
        List<NamedItem> items,
        List<QuotaShare> shares,
        List<StatedStock> stocks,
        @Nullable String name,
        @Nullable String unitKind,
        @Nullable LegalBasis legalBasis,
        @Nullable UUID replaces) {

    public StatedSuccession {
        from = List.copyOf(from);
        to = List.copyOf(to);
        items = List.copyOf(items);
        shares = List.copyOf(shares);
        stocks = List.copyOf(stocks);
    }

    /** All units that it names, each once. */
    public List<UUID> units() {
        return Stream.concat(from.stream(), to.stream()).distinct().toList();
    }

    /** The last day of what ends. */
    LocalDate eve() {
        return effectiveOn.minusDays(1);
    }

    /** Who becomes whom: every unit of from each of to. */
    List<Hop> hops() {
        return kind.keepsTheUnit()
                ? List.of()
                : from.stream()
                        .flatMap(source -> to.stream().map(target -> new Hop(source, target)))
                        .toList();
    }

    /** One unit that becomes, or gives to, another. */
    public record Hop(UUID from, UUID to) {}
}
