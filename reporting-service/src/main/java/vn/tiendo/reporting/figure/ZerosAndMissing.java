package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.knownobligation.OwedReport;
import vn.tiendo.reporting.ledger.ZeroReports;
import vn.tiendo.reporting.ledger.ZeroReports.StatedZero;

/** What the states ZERO and MISSING of a flow follow from (SEMANTICS 4, 13), in orders that never change for one knownAt. */
@ApplicationScoped
class ZerosAndMissing {

    private final ZeroReports zeros;

    ZerosAndMissing(ZeroReports zeros) {
        this.zeros = zeros;
    }

    /** The reports of zero that count in the figure, in the order of their recording. */
    List<StatedZero> zeros(FigureSheet sheet, Extent extent, Question question) {
        var units = extent.unit() == null ? null : sheet.history().everCountedIn(extent.unit());
        return zeros
                .overlapping(
                        question.indicatorId(),
                        question.period(),
                        units,
                        sheet.view().knownAt())
                .stream()
                .filter(zero -> counted(
                                sheet, question, zero.unitId(), zero.period().through(), Amount.ZERO_REPORT)
                        .of(extent)
                        .zeroReported())
                .toList();
    }

    /** The reports that are owed in the figure, past their cut-off and not there, in the order in which they were owed. */
    List<OwedReport> missing(FigureSheet sheet, Extent extent, Question question) {
        return sheet.missing(question).stream()
                .filter(owed -> counted(sheet, question, owed.unitId(), owed.lastDay(), Amount.MISSING_REPORT)
                        .of(extent)
                        .missing())
                .toList();
    }

    /** The sums as they would be with this alone. */
    private static RollUp counted(FigureSheet sheet, Question question, UUID unit, LocalDate day, Amount amount) {
        var alone = sheet.rollUp(question);
        alone.add(unit, day, amount);
        return alone;
    }
}
