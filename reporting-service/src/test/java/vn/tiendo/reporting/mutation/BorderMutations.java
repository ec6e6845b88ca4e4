package vn.tiendo.reporting.mutation;

import java.util.List;
import java.util.stream.Stream;

/** Where a fact counts, broken in the ways in which it is most easily broken. */
final class BorderMutations {

    private static final String BORDERS = "figure.DefaultBordersTest";
    private static final String CARRYING = "figure.CarryingBySuccessionTest";
    private static final String ROLLING_UP = "figure.RollingUpTest";

    private BorderMutations() {}

    static Stream<Mutation> all() {
        return borders().stream();
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
}
