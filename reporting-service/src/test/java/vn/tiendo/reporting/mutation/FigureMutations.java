package vn.tiendo.reporting.mutation;

import java.util.List;
import java.util.stream.Stream;

/** The figures of units and subtrees, broken in the ways in which they are most easily broken. */
final class FigureMutations {

    private static final String STOCK = "figure.OwnStockAtTheEndOfADayTest";
    private static final String ROLLING_UP = "figure.RollingUpTest";
    private static final String FIGURE = "figure/Figure.java";
    private static final String MISSING = "figure/MissingReports.java";
    private static final String WHICH_MISSING = "figure.WhichReportsAreMissingTest";
    private static final String REPORTERS = "figure/LevelReporters.java";
    private static final String HOW_MANY = "figure.HowManyUnitsReportedTest";

    private FigureMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(stocks(), answering(), missing(), reporting()).flatMap(List::stream);
    }

    /** SEMANTICS 4, 13: a level is of the end of its day. */
    private static List<Mutation> stocks() {
        var movements = "sum(moved.subMap(level.getKey(), false, day, true))";
        return List.of(
                new Mutation(
                        "a movement of the level's day counted again",
                        "figure/OwnStocks.java",
                        movements,
                        "sum(moved.subMap(level.getKey(), true, day, true))",
                        STOCK,
                        "aLevelAbsorbsTheMovementsOfItsDay"),
                new Mutation(
                        "a movement of the day asked about left out",
                        "figure/OwnStocks.java",
                        movements,
                        "sum(moved.subMap(level.getKey(), false, day, false))",
                        STOCK,
                        "movementsAfterTheLevelCountAndTheDayAskedForIsIncluded"));
    }

    /** SEMANTICS 4, 13: a subtree shows a value if anything was posted, else missing, else zero. */
    private static List<Mutation> answering() {
        return List.of(
                new Mutation(
                        "a missing report before a value",
                        FIGURE,
                        "if (amount.made() > 0) {",
                        "if (amount.made() > 0 && !amount.missing()) {",
                        ROLLING_UP,
                        ORDER),
                new Mutation(
                        "a zero before a missing report",
                        FIGURE,
                        "if (amount.missing()) {",
                        "if (amount.missing() && !amount.zeroReported()) {",
                        ROLLING_UP,
                        ORDER),
                new Mutation(
                        "a zero before a value",
                        FIGURE,
                        "if (amount.made() > 0) {",
                        "if (amount.made() > 0 && !amount.zeroReported()) {",
                        ROLLING_UP,
                        "aSubtreeShowsAValueIfAnythingWasPosted"),
                new Mutation(
                        "a stated zero taken for nothing",
                        FIGURE,
                        "amount.zeroReported() ? new Figure(State.ZERO",
                        "false ? new Figure(State.ZERO",
                        ROLLING_UP,
                        "aStatedZeroIsNotNothing"),
                new Mutation(
                        "a posted zero taken for nothing",
                        FIGURE,
                        "if (amount.made() > 0) {",
                        "if (amount.quantity().signum() != 0) {",
                        ROLLING_UP,
                        "aSubtreeShowsAValueIfAnythingWasPosted"));
    }

    private static final String ORDER = "aSubtreeMissesAReportBeforeItShowsAZeroAndShowsAValueBeforeBoth";

    /** SEMANTICS 2, 13: a report is missing past its cut-off, unless its unit posted, stated a zero or had ended. */
    private static List<Mutation> missing() {
        return List.of(
                new Mutation(
                        "a unit that ends on the cut-off owes nothing",
                        MISSING,
                        ".filter(owed.cutoff()::isAfter)",
                        ".filter(last -> !owed.cutoff().isBefore(last))",
                        WHICH_MISSING,
                        ENDED),
                new Mutation(
                        "a unit that has ended still owes",
                        MISSING,
                        ".filter(owed.cutoff()::isAfter)",
                        ".filter(last -> false)",
                        WHICH_MISSING,
                        ENDED),
                new Mutation(
                        "a zero report that fulfils nothing",
                        MISSING,
                        ".noneMatch(zero -> fulfils(zero, owed, question))",
                        ".noneMatch(zero -> false)",
                        WHICH_MISSING,
                        ZERO),
                new Mutation(
                        "a zero of one indicator for all",
                        MISSING,
                        "&& zero.indicatorId().equals(question.indicatorId())",
                        "",
                        WHICH_MISSING,
                        ZERO),
                new Mutation(
                        "a zero for the very period alone",
                        MISSING,
                        "zero.period().overlaps(owed.period())",
                        "zero.period().equals(owed.period())",
                        WHICH_MISSING,
                        ZERO),
                new Mutation(
                        "owed although it was posted",
                        MISSING,
                        ".filter(owed -> !posted.test(owed.unitId()))",
                        "",
                        WHICH_MISSING,
                        "thatOfWhoPostedNothingAndStatedNoZero"),
                new Mutation(
                        "a report of a longer period",
                        "knownobligation/OwedReport.java",
                        "&& !part.through().isAfter(asked.through())",
                        "",
                        WHICH_MISSING,
                        "whereItsWholePeriodLiesWithinTheOneAskedFor"),
                new Mutation(
                        "a report that names no indicator of none",
                        "knownobligation/OwedReport.java",
                        "indicators.isEmpty() || ",
                        "",
                        WHICH_MISSING,
                        "ofAnIndicatorThatItNamesOrOfAllWhereItNamesNone"));
    }

    private static final String ENDED = "thatOfAUnitThatEndedOnItsCutoffButOfNoneThatEndedBefore";
    private static final String ZERO = "notWhereAZeroIsStatedForAPeriodThatOverlaps";

    /** SEMANTICS 13: n of m counts units without units below them; an opening is no report. */
    private static List<Mutation> reporting() {
        return List.of(
                new Mutation(
                        "m of all units",
                        REPORTERS,
                        "tree.childrenOf(unit).isEmpty()",
                        "true",
                        HOW_MANY,
                        "areCountedAmongTheLowestOfTheSubtreeAlone"),
                new Mutation(
                        "n of all units",
                        REPORTERS,
                        "(int) lowest.stream()",
                        "(int) units.stream()",
                        HOW_MANY,
                        "areCountedAmongTheLowestOfTheSubtreeAlone"),
                new Mutation(
                        "n of the whole country",
                        REPORTERS,
                        "(int) lowest.stream().filter(reporting::contains).count()",
                        "reporting.size()",
                        HOW_MANY,
                        "areCountedAmongTheLowestOfTheSubtreeAlone"),
                new Mutation(
                        "a system among all units",
                        REPORTERS,
                        "unit.system().equals(system)",
                        "true",
                        HOW_MANY,
                        "ofASystemAreThoseOfItsOwnUnits"),
                new Mutation(
                        "an opening taken for a report",
                        "figure/OwnStocks.java",
                        "holders.putIfAbsent(holder, false)",
                        "holders.putIfAbsent(holder, true)",
                        STOCK,
                        "anOpeningIsABasisOnlyWhereSomebodyHasReportedWhatItHandsOver"));
    }
}
