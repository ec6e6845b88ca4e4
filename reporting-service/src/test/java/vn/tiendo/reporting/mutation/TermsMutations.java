package vn.tiendo.reporting.mutation;

import java.util.List;
import java.util.stream.Stream;

/** Softness, ranking and the run-rate of targets, broken in the ways in which they are most easily broken. */
final class TermsMutations {

    private static final String TERMS = "evaluation/TargetTerms.java";
    private static final String CONTENDER = "evaluation/Contender.java";
    private static final String RATE = "evaluation/RunRate.java";
    private static final String STATE = "evaluation.StateOfATargetTest";
    private static final String FINE_PRINT = "evaluation.FinePrintOfTargetsTest";
    private static final String RANKING = "evaluation.RankingTest";
    private static final String RUN_RATE = "evaluation.RunRateTest";

    private TermsMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(softening(), carrying(), ranking(), rating()).flatMap(List::stream);
    }

    /** SEMANTICS 5, 13: a soft range, a soft cell and a soft target are never red. */
    private static List<Mutation> softening() {
        return List.of(
                new Mutation(
                        "a soft range with a numeric cell as firm as any",
                        TERMS,
                        "kind == TargetKind.SOFT_RANGE || ",
                        "",
                        STATE,
                        SOFT_ITSELF),
                new Mutation(
                        "a soft cell of a firm target as firm as the target",
                        TERMS,
                        " || quota instanceof Quota.SoftRange",
                        "",
                        STATE,
                        "isNeverRedUnderASoftCell"),
                new Mutation(
                        "a soft target with a pace", TERMS, "firmness == Firmness.SOFT || ", "", STATE, SOFT_ITSELF));
    }

    private static final String SOFT_ITSELF = "isNeverRedWhereItIsSoftItself";

    /** SEMANTICS 5, 13: carrying is for annual minimums; of "more than" the next quantity meets. */
    private static List<Mutation> carrying() {
        return List.of(
                new Mutation(
                        "a surplus of any target carried",
                        TERMS,
                        "kind.mayCarry() && ",
                        "",
                        FINE_PRINT,
                        "carryingIsForAnnualMinimumsOnly"),
                new Mutation(
                        "more than a value reached at the value",
                        TERMS,
                        ".add(BigDecimal.ONE.movePointLeft(scale))",
                        "",
                        RUN_RATE,
                        "moreThanAValueNeedsTheNextQuantityAboveIt"),
                new Mutation(
                        "of a quantity with decimals a whole one more",
                        TERMS,
                        "BigDecimal.ONE.movePointLeft(scale)",
                        "BigDecimal.ONE",
                        RUN_RATE,
                        "moreThanAValueNeedsTheNextQuantityAboveIt"));
    }

    /** SEMANTICS 5, 13: assigned zero is not ranked, nor what is soft; no report is 0 %. */
    private static List<Mutation> ranking() {
        return List.of(
                new Mutation(
                        "assigned zero ranked",
                        CONTENDER,
                        "assigned.floor() : whole",
                        "assigned.floor().max(java.math.BigDecimal.ONE) : whole",
                        FINE_PRINT,
                        "assignedZeroIsNotRanked"),
                new Mutation(
                        "who has not reported left out",
                        CONTENDER,
                        "terms.isSoftUnder(assigned))",
                        "terms.isSoftUnder(assigned) || !hasReported())",
                        RANKING,
                        "ranksWhoReportedNothingAtZeroPercent"),
                new Mutation(
                        "what a succession states taken for a report",
                        CONTENDER,
                        "hasReported() ? result.effective() : result.effective().subtract(result.achieved())",
                        "result.effective()",
                        RANKING,
                        "ranksWhoReportedNothingAtZeroPercentWhateverASuccessionStates"),
                new Mutation(
                        "a soft target ranked",
                        CONTENDER,
                        " || terms.isSoftUnder(assigned)",
                        "",
                        RANKING,
                        "leavesOutASoftTargetWhateverItsCellsSay"),
                new Mutation(
                        "without the surplus",
                        CONTENDER,
                        "hasReported() ? result.effective()",
                        "hasReported() ? result.achieved()",
                        FINE_PRINT,
                        "rankingGoesByEffective"),
                new Mutation(
                        "the most debts best",
                        CONTENDER,
                        "!terms.operator().isFloor()",
                        "false",
                        RANKING,
                        "ofWhatIsToStayLowTheLowestIsBestAndSilenceLast"),
                new Mutation(
                        "silence best of what is to stay low",
                        "evaluation/Ranking.java",
                        "Comparator.comparing(Standing::isLast).thenComparing(Standing::compareFractions)",
                        "Standing::compareFractions",
                        RANKING,
                        "ofWhatIsToStayLowTheLowestIsBestAndSilenceLast"));
    }

    /** SEMANTICS 5: what is still needed per month, and the value expected at the present rate; "too few data" where it is so. */
    private static List<Mutation> rating() {
        return List.of(
                new Mutation(
                        "the day asked about among those to come",
                        RATE,
                        "at.plusDays(1), counted.through()",
                        "at, counted.through()",
                        RUN_RATE,
                        "saysWhatIsNeededPerMonthAndWhereItLeads"),
                new Mutation(
                        "a forecast a day too late",
                        RATE,
                        "PARTS_WITHOUT_A_RATE = 12",
                        "PARTS_WITHOUT_A_RATE = 11",
                        RUN_RATE,
                        "inJanuaryThereAreTooFewData"),
                new Mutation(
                        "a forecast a day too early",
                        RATE,
                        "PARTS_WITHOUT_A_RATE = 12",
                        "PARTS_WITHOUT_A_RATE = 13",
                        RUN_RATE,
                        "inJanuaryThereAreTooFewData"),
                new Mutation(
                        "no report taken for a rate of zero",
                        RATE,
                        "!flow.reported() || ",
                        "",
                        RUN_RATE,
                        "whoReportedNothingHasNoRate"),
                new Mutation(
                        "a surplus that goes on growing",
                        RATE,
                        "surplus.multiply(BigDecimal.valueOf(elapsed))",
                        "surplus.multiply(BigDecimal.valueOf(counted.days()))",
                        RUN_RATE,
                        "aSurplusLessensTheNeedButIsNoRate"),
                new Mutation(
                        "a need beside the surplus",
                        RATE,
                        "flow.quantity().add(surplus)",
                        "flow.quantity()",
                        RUN_RATE,
                        "aSurplusLessensTheNeedButIsNoRate"),
                new Mutation(
                        "less than nothing needed",
                        RATE,
                        ".max(BigDecimal.ZERO)",
                        "",
                        RUN_RATE,
                        "moreThanAValueNeedsTheNextQuantityAboveIt"));
    }
}
