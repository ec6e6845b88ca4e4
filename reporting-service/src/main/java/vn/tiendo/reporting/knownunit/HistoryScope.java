package vn.tiendo.reporting.knownunit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.http.UnitScope;

/** The trees and the successions of one history, as authority asks for them. */
public record HistoryScope(UnitHistory history) implements UnitScope {
    @Override
    public Collection<UUID> upwards(UUID unit, LocalDate on) {
        var line = history.treeOn(onADayOf(unit, on)).upwardFrom(unit);
        return line.isEmpty() ? List.of(unit) : line;
    }

    private LocalDate onADayOf(UUID unit, LocalDate on) {
        var begin = history.beginOf(unit).orElse(on);
        var last = history.lastDayOf(unit).orElse(on);
        return on.isBefore(begin) ? begin : on.isAfter(last) ? last : on;
    }

    @Override
    public Set<UUID> successors(UUID unit, LocalDate by) {
        return history.successions().heirsOf(unit, by);
    }

    @Override
    public Optional<UUID> areaServedBy(UUID unit, LocalDate on) {
        return history.areaServedBy(unit, on);
    }

    @Override
    public Set<UUID> everReached(UUID unit) {
        return history.kinship().everBelow(unit);
    }
}
