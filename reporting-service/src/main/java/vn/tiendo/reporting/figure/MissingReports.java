package vn.tiendo.reporting.figure;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.knownobligation.OwedReport;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.ZeroReports.ZeroReport;

/**
 * Which reports of an indicator are missing (SEMANTICS 4, 13): the cut-off has passed, no report was sent, and their unit
 * has posted nothing in the period asked for and stated no zero for a period that overlaps. A unit that had ended by its
 * cut-off owes nothing.
 */
final class MissingReports {

    private final UnitHistory history;
    private final List<OwedReport> overdue;
    private final List<ZeroReport> zeros;

    MissingReports(UnitHistory history, List<OwedReport> overdue, List<ZeroReport> zeros) {
        this.history = history;
        this.overdue = overdue;
        this.zeros = zeros;
    }

    /** @param posted whether a unit has posted something of the indicator in the period */
    List<OwedReport> of(Question question, Predicate<UUID> posted) {
        return overdue.stream()
                .filter(owed -> owed.isOf(question.indicatorId()) && owed.liesWithin(question.period()))
                .filter(owed -> !posted.test(owed.unitId()))
                .filter(owed -> history.lastDayOf(owed.unitId())
                        .filter(owed.cutoff()::isAfter)
                        .isEmpty())
                .filter(owed -> zeros.stream().noneMatch(zero -> fulfils(zero, owed, question)))
                .toList();
    }

    private static boolean fulfils(ZeroReport zero, OwedReport owed, Question question) {
        return zero.unitId().equals(owed.unitId())
                && zero.indicatorId().equals(question.indicatorId())
                && zero.period().overlaps(owed.period());
    }
}
