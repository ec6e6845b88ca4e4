package vn.tiendo.reporting.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.knownunit.UnitTree;
import vn.tiendo.reporting.ledger.ClosedPeriods;
import vn.tiendo.reporting.ledger.ClosedPeriods.Closing;

/** Publishes a month that is closed, as it is known now. */
@ApplicationScoped
class Publishing {
    private static final String SYSTEM = "ADMINISTRATIVE";

    private final MonthReading months;
    private final Publications publications;
    private final ClosedPeriods closed;
    private final KnownUnits units;
    private final Knowledge knowledge;
    private final int smallest;

    Publishing(
            MonthReading months,
            Publications publications,
            ClosedPeriods closed,
            KnownUnits units,
            Knowledge knowledge,
            @ConfigProperty(name = "tiendo.open-data.smallest-shown", defaultValue = "3") int smallest) {
        this.months = months;
        this.publications = publications;
        this.closed = closed;
        this.units = units;
        this.knowledge = knowledge;
        // Fewer than three would show a single person beside another who knows of himself.
        this.smallest = Math.max(smallest, 3);
    }

    /** The publication; refused where the month is open, or any of it is published already. */
    Publication publish(UUID unit, LocalDate from, LocalDate through, String caller) {
        var month = month(from, through);
        var view = new AsOf(knowledge.today(), knowledge.present());
        var tree = units.knownAt(view.knownAt()).treeOn(month.through());
        requireAdministrative(unit, tree, month);
        requireClosed(tree.upwardFrom(unit), month);
        var read = months.of(unit, month, view);
        return publications.add(unit, month, view, read.cells(month, Suppression.of(read.table(), smallest)), caller);
    }

    private static Period month(LocalDate from, LocalDate through) {
        var month = YearMonth.from(from);
        if (!from.equals(month.atDay(1)) || !through.equals(month.atEndOfMonth())) {
            throw Problem.of(422, "NOT_A_MONTH").at("#/period");
        }
        return new Period(from, through);
    }

    // A Party body counts the facts of its area once more: two systems beside each other would show what lies between.
    private static void requireAdministrative(UUID unit, UnitTree tree, Period month) {
        var known = tree.find(unit)
                .orElseThrow(() ->
                        Problem.of(422, "UNIT_NOT_IN_FORCE", month.through()).at("#/unitId"));
        if (!known.system().equals(SYSTEM)) {
            throw Problem.of(422, "SYSTEM_NOT_PUBLISHED").at("#/unitId");
        }
    }

    private void requireClosed(Set<UUID> line, Period month) {
        var closings = closed.all().stream()
                .filter(closing -> line.contains(closing.unitId()))
                .toList();
        boolean open = !month.through().isBefore(knowledge.today())
                || month.from().datesUntil(month.through().plusDays(1)).anyMatch(day -> isOpen(day, closings));
        if (open) {
            throw Problem.of(409, "MONTH_NOT_CLOSED");
        }
    }

    private static boolean isOpen(LocalDate day, List<Closing> closings) {
        return closings.stream().noneMatch(closing -> !day.isBefore(closing.from()) && !day.isAfter(closing.through()));
    }
}
