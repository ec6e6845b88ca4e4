package vn.tiendo.reporting.targetstate;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.Place;

/** Which units' surplus has come to a unit from one year-end to the next: it goes where a fact of that day goes. */
final class Predecessors {

    private final FigureSheet sheet;

    Predecessors(FigureSheet sheet) {
        this.sheet = sheet;
    }

    List<UUID> of(UUID unit, Period earlier, Period later) {
        var from = borderDay(earlier);
        var through = borderDay(later);
        return mayHaveGivenWayTo(unit, from, through).stream()
                .filter(before -> sheet.history().existsOn(before, from))
                .filter(before -> sheet.carry().placeOf(before, from, through).equals(new Place.AtUnit(unit)))
                .toList();
    }

    // In borders that a caller chose all years have the same units, and each keeps what is its own.
    private LocalDate borderDay(Period year) {
        return sheet.bordersOf(year).treeDay(year.judgedOn(sheet.view().at()));
    }

    private Set<UUID> mayHaveGivenWayTo(UUID unit, LocalDate from, LocalDate through) {
        var found = new LinkedHashSet<UUID>();
        var open = new ArrayDeque<UUID>(List.of(unit));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                open.addAll(sourcesOf(next, from, through));
            }
        }
        return found;
    }

    private List<UUID> sourcesOf(UUID unit, LocalDate from, LocalDate through) {
        if (!from.isBefore(through)) {
            return List.of();
        }
        return sheet.history().successions().to(unit).subMap(from, false, through, true).values().stream()
                .flatMap(List::stream)
                .flatMap(succession -> succession.from().stream())
                .toList();
    }
}
