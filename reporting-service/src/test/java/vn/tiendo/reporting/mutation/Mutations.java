package vn.tiendo.reporting.mutation;

import java.util.List;
import java.util.stream.Stream;

/** The rules of evaluation, of carrying and of the ledger, each broken in the way in which it is most easily broken. */
final class Mutations {

    private static final String EVALUATION = "evaluation/TargetEvaluation.java";
    private static final String EARLY = "evaluation/EarlyCompletion.java";
    private static final String STATE = "evaluation.StateOfATargetTest";
    private static final String SURPLUS = "evaluation.CarryingAnEarlySurplusTest";
    private static final String PACE = "evaluation.PaceOfATargetTest";
    private static final String VERSION = "knowntarget.VersionThatJudgesAPeriodTest";
    private static final String STOCK = "figure.OwnStockAtTheEndOfADayTest";
    private static final String BORDERS = "figure.DefaultBordersTest";
    private static final String CARRYING = "figure.CarryingBySuccessionTest";
    private static final String ROLLING_UP = "figure.RollingUpTest";
    private static final String STATING = "ledger.StatingPartsAndWholesTest";

    private Mutations() {}

    static Stream<Mutation> all() {
        return Stream.of(
                        comparing(), judging(), carryingSurplus(), pacing(), versions(), stocks(), borders(), stating())
                .flatMap(List::stream);
    }

    /** SEMANTICS 5: "trên" is >, "trở lên" is ≥. */
    private static List<Mutation> comparing() {
        var operator = "knowntarget/Operator.java";
        return List.of(
                new Mutation("> as ≥", operator, "N -> difference > 0", "N -> difference >= 0", STATE, COMPARES),
                new Mutation(
                        "≥ as >", operator, "T -> difference >= 0", "T -> difference > 0", STATE, "followsTheYear"),
                new Mutation("≤ as <", operator, "T -> difference <= 0", "T -> difference < 0", STATE, COMPARES),
                new Mutation("< as ≤", operator, "N -> difference < 0", "N -> difference <= 0", STATE, COMPARES));
    }

    private static final String COMPARES = "comparesAsThePlanSays";

    /** SEMANTICS 5, 13: the states of a target. */
    private static List<Mutation> judging() {
        return List.of(
                new Mutation(
                        "exceeded at the stretch itself",
                        EVALUATION,
                        "floor : stretch)) > 0",
                        "floor : stretch)) >= 0",
                        STATE,
                        "exceedsARangeAboveItsStretchOnly"),
                new Mutation(
                        "zero taken for no report",
                        EVALUATION,
                        "if (!flow.reported() && !early)",
                        "if (flow.quantity().signum() == 0 && !early)",
                        STATE,
                        "hasNoBasisUntilSomethingIsReportedAndZeroIsAReport"),
                new Mutation(
                        "a stock met before its date",
                        EVALUATION,
                        "(over || terms.mayBeMetBeforeTheEnd())",
                        "true",
                        STATE,
                        "ofAStockIsDecidedOnItsTargetDate"),
                new Mutation(
                        "a period not over on its last day",
                        "calendar/Period.java",
                        "return !at.isBefore(through);",
                        "return at.isAfter(through);",
                        STATE,
                        COMPARES),
                new Mutation(
                        "a half rounded down",
                        "evaluation/Percent.java",
                        "RoundingMode.HALF_UP)",
                        "RoundingMode.DOWN)",
                        "evaluation.PercentTest",
                        "showsTwoDecimalsHalfUp"),
                new Mutation(
                        "ties ranked one after the other",
                        "evaluation/Ranking.java",
                        "ties ? rows.getLast().rank() : rows.size() + 1",
                        "rows.size() + 1",
                        "evaluation.RankingTest",
                        "sharesARankAmongTiesInCodeOrderAndSkipsTheNext"),
                new Mutation(
                        "growth over zero taken for not assigned",
                        "evaluation/GrowthOverABaseline.java",
                        "new Quota.NotApplicable()",
                        "new Quota.NotAssigned()",
                        "evaluation.GrowthOverABaselineTest",
                        "ofABaselineOfZeroDoesNotApply"));
    }

    /** SEMANTICS 5: a surplus completes later years early, a shortfall burdens none. */
    private static List<Mutation> carryingSurplus() {
        return List.of(
                new Mutation("a shortfall carried", EARLY, ".max(BigDecimal.ZERO)", "", SURPLUS, "carriesNoShortfall"),
                new Mutation(
                        "not met before its year",
                        EVALUATION,
                        "return early ? TargetState.MET : TargetState.NOT_STARTED",
                        "return TargetState.NOT_STARTED",
                        SURPLUS,
                        "meetsAYearBeforeItStartsAndKeepsItMetWithoutReports"));
    }

    /** SEMANTICS 5: days elapsed over days of the period, both ends counted; thresholds are hit exactly. */
    private static List<Mutation> pacing() {
        return List.of(
                new Mutation(
                        "behind when exactly on track",
                        "evaluation/PacePolicy.java",
                        "onTrack.multiply(expected)) >= 0",
                        "onTrack.multiply(expected)) > 0",
                        PACE,
                        "keepsAThresholdThatIsExactlyHit"),
                new Mutation(
                        "the first day not counted",
                        "calendar/Period.java",
                        "judgedOn(at)) + 1 : 0",
                        "judgedOn(at)) : 0",
                        PACE,
                        "keepsAThresholdThatIsExactlyHit"));
    }

    /** SEMANTICS 5, 13: which version judges a period. */
    private static List<Mutation> versions() {
        var judging = "act.namesAsClosed(period) ? view : view.on(period.judgedOn(view.at()))";
        return List.of(
                new Mutation(
                        "an amendment reaches back",
                        "knowntarget/TargetBook.java",
                        judging,
                        "view",
                        VERSION,
                        "leavesAClosedPeriodAloneUnlessItIsNamed"),
                new Mutation(
                        "a named closed period left alone",
                        "knowntarget/TargetBook.java",
                        judging,
                        "view.on(period.judgedOn(view.at()))",
                        VERSION,
                        "reachesBackByATableThatNamesItsPeriodAsClosed"));
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

    /** SEMANTICS 2, 13: whose figure a fact is in which borders. */
    private static List<Mutation> borders() {
        return List.of(
                new Mutation(
                        "denominators and stocks of the period's start",
                        "calendar/Period.java",
                        "return at.isBefore(through) ? at : through;",
                        "return from;",
                        "calendar.DayOfJudgementTest",
                        "isTheEarlierOfTheDayAskedAndThePeriodsEndNeverItsStart"),
                new Mutation(
                        "default borders of the day asked about",
                        "figure/Borders.java",
                        "new OfDay(period.judgedOn(at))",
                        "new OfDay(at)",
                        BORDERS,
                        DEFAULT_BORDERS),
                new Mutation(
                        "default borders of the period's end",
                        "figure/Borders.java",
                        "new OfDay(period.judgedOn(at))",
                        "new OfDay(period.through())",
                        BORDERS,
                        DEFAULT_BORDERS),
                new Mutation(
                        "a share in the borders of the time counts where its enterprises once were",
                        "figure/Borders.java",
                        "public Borders ofStockOn(LocalDate day) {\n            return new OfDay(day);",
                        "public Borders ofStockOn(LocalDate day) {\n            return this;",
                        BORDERS,
                        "ofTheTimePutAStockIntoTheTreeOfItsDay"),
                new Mutation(
                        "a named enterprise goes with the others",
                        "figure/Descent.java",
                        "if (!named.isEmpty()) {\n            return named;",
                        "if (false) {\n            return named;",
                        CARRYING,
                        "aTransferMovesOnlyWhatIsNamedAndBringsItBack"),
                new Mutation(
                        "a succession without its first day",
                        "figure/Descent.java",
                        "if (taken.getKey().isAfter(through))",
                        "if (!taken.getKey().isBefore(through))",
                        CARRYING,
                        "aLevelOfTheSuccessorReplacesItsOpeningAndTheDifferenceShows"),
                new Mutation(
                        "a fact after the end of its unit on its own day",
                        "figure/CarryBySuccession.java",
                        "filter(on::isAfter).orElse(on)",
                        "filter(last -> false).orElse(on)",
                        CARRYING,
                        "whatIsDatedAfterTheEndOfItsUnitCountsAsOfTheLastDayAndIsHandedOverOnce"),
                new Mutation(
                        "nothing for the area that a body serves",
                        "figure/RollUp.java",
                        "if (throughAreas) {",
                        "if (false) {",
                        ROLLING_UP,
                        "aFactCountsForTheAreaThatItsUnitServesAndInBothSystems"),
                new Mutation(
                        "an empty bucket",
                        "figure/RollUp.java",
                        "byBucket.merge(bucket.unit(), amount, Amount::plus);",
                        "",
                        ROLLING_UP,
                        "aFactOfAUnitThatIsNotThereYetGoesIntoTheBucketOfItsFirstParent"));
    }

    private static final String DEFAULT_BORDERS = "areThoseOfTheEarlierOfTheDayAskedAndTheEndOfThePeriod";

    /** SEMANTICS 4: parts and wholes. */
    private static List<Mutation> stating() {
        return List.of(
                new Mutation(
                        "a part as large as its whole refused",
                        "ledger/StatedPostings.java",
                        "compareTo(statedWhole.get()) > 0",
                        "compareTo(statedWhole.get()) >= 0",
                        STATING,
                        "aPartIsNeverMoreThanTheFirstStatedWholeAboveIt"),
                new Mutation(
                        "a whole that does not hear of its part",
                        "ledger/StatedPostings.java",
                        "quantities.put(whole, quantity);",
                        "",
                        STATING,
                        "aPartAlonePostsToEveryIndicatorAboveIt"));
    }
}
