package vn.tiendo.reporting.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.reporting.knownobligation.KnownObligations;
import vn.tiendo.reporting.ledger.OwnFigures;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

/** What units that would end leave behind: reports that they owe, and facts dated after their end. */
@ApplicationScoped
class EndedUnits {

    private final KnownObligations obligations;
    private final OwnFigures ownFigures;

    EndedUnits(KnownObligations obligations, OwnFigures ownFigures) {
        this.obligations = obligations;
        this.ownFigures = ownFigures;
    }

    /** Of those that end by the supposition alone, or earlier by it. */
    List<Finding> findings(Side before, Side after) {
        var found = new ArrayList<Finding>();
        for (var unit : new TreeSet<>(after.units().units())) {
            var lastDay = after.units().lastDayOf(unit);
            if (lastDay.isPresent() && !lastDay.equals(before.units().lastDayOf(unit))) {
                found.addAll(owed(after, unit, lastDay.get()));
                found.addAll(later(after, unit, lastDay.get()));
            }
        }
        return found;
    }

    private List<Finding> owed(Side after, UUID unit, LocalDate lastDay) {
        return obligations.dueAfter(lastDay, unit, after.view()).stream()
                .min(Comparator.naturalOrder())
                .map(due -> Finding.ofUnit(FindingCode.UNIT_ENDS_BEFORE_OBLIGATION, unit, lastDay, due))
                .stream()
                .toList();
    }

    private List<Finding> later(Side after, UUID unit, LocalDate lastDay) {
        var begin = lastDay.plusDays(1);
        if (begin.isAfter(after.view().at())) {
            return List.of();
        }
        var spans = after.targets().stream()
                .flatMap(target -> Stream.ofNullable(target.indicatorId()))
                .distinct()
                .map(indicator -> new Span(indicator, begin, after.view().at()))
                .toList();
        return ownFigures.byDay(spans, Set.of(unit), after.view().knownAt()).stream()
                .filter(own -> own.made() > 0)
                .map(OwnFigures.OwnFigure::day)
                .max(Comparator.naturalOrder())
                .map(last -> Finding.ofUnit(FindingCode.FACT_AFTER_UNIT_END, unit, after.nameOf(unit), lastDay, last))
                .stream()
                .toList();
    }
}
