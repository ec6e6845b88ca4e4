package vn.tiendo.reporting.mutation;

import java.util.List;
import java.util.stream.Stream;

/** The judging of targets, broken in the ways in which it is most easily broken. */
final class EvaluationMutations {

    private static final String EVALUATION = "evaluation/TargetEvaluation.java";
    private static final String EARLY = "evaluation/EarlyCompletion.java";
    private static final String STATE = "evaluation.StateOfATargetTest";
    private static final String SURPLUS = "evaluation.CarryingAnEarlySurplusTest";
    private static final String PACE = "evaluation.PaceOfATargetTest";
    private static final String VERSION = "knowntarget.VersionThatJudgesAPeriodTest";
    private static final String SUCCESSION = "evaluation.SurplusOverASuccessionTest";
    private static final String PREDECESSORS = "targetstate/Predecessors.java";
    private static final String WHOSE = "targetstate.WhoseSurplusComesToAUnitTest";

    private EvaluationMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(comparing(), judging(), carryingSurplus(), handingSurplusOver(), pacing(), versions())
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

    /** SEMANTICS 5, 13: over a succession a surplus goes like a fact: on a merger they add, on a split nobody has them. */
    private static List<Mutation> handingSurplusOver() {
        return List.of(
                new Mutation(
                        "of surpluses that come together the largest",
                        EARLY,
                        ".reduce(BigDecimal.ZERO, BigDecimal::add)",
                        ".reduce(BigDecimal.ZERO, BigDecimal::max)",
                        SUCCESSION,
                        "onAMergerSurplusesAdd"),
                new Mutation(
                        "a surplus to each part of a split",
                        PREDECESSORS,
                        ".filter(before -> sheet.carry().placeOf(before, from, through).equals(new Place.AtUnit(unit)))",
                        "",
                        WHOSE,
                        "onASplitOfNobody"),
                new Mutation(
                        "a surplus of the unit itself before it was there",
                        PREDECESSORS,
                        ".filter(before -> sheet.history().existsOn(before, from))",
                        "",
                        WHOSE,
                        "onAMergerOfAllWhoGaveWay"),
                new Mutation(
                        "a merger of the last day of the year left out",
                        PREDECESSORS,
                        "subMap(from, false, through, true)",
                        "subMap(from, false, through, false)",
                        WHOSE,
                        "onAMergerOfTheLastDayOfTheYear"),
                new Mutation(
                        "the surplus of who was succeeded twice in a year lost",
                        PREDECESSORS,
                        "open.addAll(sourcesOf(next, from, through));",
                        "found.addAll(sourcesOf(next, from, through));",
                        WHOSE,
                        "overSeveralSuccessionsOfAYearItComesToTheLast"),
                new Mutation(
                        "carried over successions in borders that a caller chose",
                        PREDECESSORS,
                        "sheet.bordersOf(year).treeDay(year.judgedOn(sheet.view().at()))",
                        "year.judgedOn(sheet.view().at())",
                        WHOSE,
                        "inBordersThatACallerChoseEachKeepsWhatIsItsOwn"));
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
}
