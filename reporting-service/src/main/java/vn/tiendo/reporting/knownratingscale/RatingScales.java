package vn.tiendo.reporting.knownratingscale;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** All scales as known at one instant. */
public final class RatingScales {

    private final Map<UUID, List<RatingScale>> byUnit;

    /** @param scales in the order in which they apply */
    public RatingScales(Collection<RatingScale> scales) {
        this.byUnit = scales.stream().collect(Collectors.groupingBy(RatingScale::unitId));
    }

    /** The scale in force on the day of the nearest unit upward that has one; an ended unit stands where it stood last. */
    public Optional<RatingScale> forUnit(UUID unit, LocalDate day, UnitHistory history) {
        var treeDay = history.lastDayOf(unit).filter(day::isAfter).orElse(day);
        return history.treeOn(treeDay).upwardFrom(unit).stream()
                .flatMap(above -> inForce(above, day).stream())
                .findFirst();
    }

    private Optional<RatingScale> inForce(UUID unit, LocalDate day) {
        return byUnit.getOrDefault(unit, List.of()).stream()
                .filter(scale -> !scale.effectiveOn().isAfter(day))
                .reduce((earlier, later) -> later);
    }
}
