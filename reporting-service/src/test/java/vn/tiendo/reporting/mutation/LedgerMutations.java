package vn.tiendo.reporting.mutation;

import java.util.List;
import java.util.stream.Stream;

/** What entries, corrections and reversals post, broken in the ways in which it is most easily broken. */
final class LedgerMutations {

    private static final String STATING = "ledger.StatingPartsAndWholesTest";
    private static final String CORRECTION = "ledger/Correction.java";
    private static final String REVERSAL = "ledger/Reversal.java";
    private static final String STATABLE = "ledger/StatableQuantities.java";
    private static final String AMENDING = "ledger.AmendingAnEntryTest";
    private static final String PROPERTIES = "ledger.CorrectingPropertiesTest";

    private LedgerMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(stating(), allowing(), correcting(), reversing()).flatMap(List::stream);
    }

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

    /** SEMANTICS 4: quantities of reported indicators in their decimals; zero is a quantity, and a stock moves either way. */
    private static List<Mutation> allowing() {
        return List.of(
                new Mutation(
                        "zero not statable",
                        STATABLE,
                        "quantity.signum() < 0",
                        "quantity.signum() <= 0",
                        STATING,
                        "zeroMayBeStatedAndAStockMovesEitherWay"),
                new Mutation(
                        "a stock that only grows",
                        STATABLE,
                        " && !indicator.isStock()",
                        "",
                        STATING,
                        "zeroMayBeStatedAndAStockMovesEitherWay"),
                new Mutation(
                        "a flow that goes back",
                        STATABLE,
                        "quantity.signum() < 0",
                        "false",
                        STATING,
                        "whatIsNegativeOrDerivedIsNotStated"),
                new Mutation(
                        "a ratio stated",
                        STATABLE,
                        "indicator.isDerived()",
                        "false",
                        STATING,
                        "whatIsNegativeOrDerivedIsNotStated"),
                new Mutation(
                        "12,50 refused where 12,5 is not",
                        "knownindicator/Indicator.java",
                        "return quantity.stripTrailingZeros().scale() <= scale;",
                        "return quantity.scale() <= scale;",
                        STATING,
                        "quantitiesKeepTheDecimalsOfTheirIndicator"));
    }

    /** SEMANTICS 4, 13: the difference to what stands, of the indicators named; no part above its whole. */
    private static List<Mutation> correcting() {
        return List.of(
                new Mutation(
                        "the right quantity posted on top of the wrong one",
                        CORRECTION,
                        "right.subtract(before)",
                        "right",
                        AMENDING,
                        "aCorrectionPostsTheDifferenceToWhatStands"),
                new Mutation(
                        "a correction counted as one more report",
                        CORRECTION,
                        "right.subtract(before), 0)",
                        "right.subtract(before), 1)",
                        PROPERTIES,
                        "whicheverOfManyCorrectionsComesLastDecides"),
                new Mutation(
                        "an indicator named late not reported thereby",
                        CORRECTION,
                        "Posting.reported(indicator, right)",
                        "new Posting(indicator, right, 0)",
                        AMENDING,
                        "anIndicatorNamedForTheFirstTimeIsReportedThereby"),
                new Mutation(
                        "what is not named forgotten",
                        CORRECTION,
                        "new TreeMap<>(standing)",
                        "new TreeMap<UUID, BigDecimal>()",
                        AMENDING,
                        "aWholeIsNotCorrectedBelowItsPart"),
                new Mutation(
                        "a part not looked at when its whole is named",
                        CORRECTION,
                        " || named.containsKey(whole)",
                        "",
                        AMENDING,
                        "aWholeIsNotCorrectedBelowItsPart"),
                new Mutation(
                        "a part without its whole let through",
                        CORRECTION,
                        "whole == null || (!stock",
                        "whole != null && (!stock",
                        AMENDING,
                        "aPartIsNotNamedWithoutAWholeThatTheEntryLacks"),
                new Mutation(
                        "a part as large as its whole refused in a correction",
                        CORRECTION,
                        "part.compareTo(whole) > 0",
                        "part.compareTo(whole) >= 0",
                        AMENDING,
                        "wholeAndPartAreCorrectedTogether"),
                new Mutation(
                        "movements of a stock held to those of the whole",
                        CORRECTION,
                        "!stock && ",
                        "",
                        AMENDING,
                        "theMovementOfAPartOfAStockMayBeMoreThanThatOfItsWhole"));
    }

    /** SEMANTICS 13: a reversed entry was never made: nothing, not zero. */
    private static List<Mutation> reversing() {
        return List.of(
                new Mutation(
                        "reversed to zero",
                        REVERSAL,
                        ".negate(), -1)",
                        ".negate(), 0)",
                        PROPERTIES,
                        "aReversedEntryWasNeverMade"),
                new Mutation(
                        "posted twice instead of taken back",
                        REVERSAL,
                        "posted.getValue().negate()",
                        "posted.getValue()",
                        AMENDING,
                        "aReversalTakesEveryReportBack"));
    }
}
