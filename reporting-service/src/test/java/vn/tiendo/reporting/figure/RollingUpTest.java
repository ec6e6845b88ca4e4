package vn.tiendo.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.figure.UnitHistories.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.figure.Figure.State;
import vn.tiendo.reporting.knownunit.Succession;
import vn.tiendo.reporting.knownunit.SuccessionKind;
import vn.tiendo.reporting.knownunit.UnitHistory;

class RollingUpTest {

    private static final UUID PROVINCE = new UUID(0, 1);
    private static final UUID FIRST = new UUID(0, 2);
    private static final UUID SECOND = new UUID(0, 3);
    private static final UUID COMMUNE = new UUID(0, 4);
    private static final UUID ENTERPRISE = new UUID(5, 5);

    private final UnitHistory moving = units().founded(PROVINCE, "2020-01-01", null)
            .founded(FIRST, "2020-01-01", PROVINCE)
            .founded(SECOND, "2020-01-01", PROVINCE)
            .founded(COMMUNE, "2020-01-01", FIRST)
            .moved(COMMUNE, "2024-07-01", SECOND)
            .known();

    private final UnitHistory transferring = units().founded(PROVINCE, "2020-01-01", null)
            .founded(FIRST, "2020-01-01", PROVINCE)
            .founded(SECOND, "2020-01-01", PROVINCE)
            .succeeded(
                    SuccessionKind.TRANSFER,
                    "2024-06-17",
                    List.of(FIRST),
                    List.of(SECOND),
                    List.of(new Succession.Item(ENTERPRISE, FIRST, SECOND)),
                    List.of())
            .known();

    @Test
    void thenCountsEachFactInTheTreeOfItsDay() {
        var sums = rollUp(moving, new Borders.Then());
        sums.add(COMMUNE, day("2024-02-01"), reports(3));
        sums.add(COMMUNE, day("2024-08-01"), reports(2));

        assertThat(sums.of(FIRST).quantity()).isEqualByComparingTo("3");
        assertThat(sums.of(SECOND).quantity()).isEqualByComparingTo("2");
        assertThat(sums.of(PROVINCE).quantity()).isEqualByComparingTo("5");
    }

    @Test
    void aDateCountsEveryFactInItsTree() {
        var sums = rollUp(moving, new Borders.OfDay(day("2024-12-31")));
        sums.add(COMMUNE, day("2024-02-01"), reports(3));

        assertThat(sums.of(SECOND).quantity()).isEqualByComparingTo("3");
        assertThat(stateOf(sums, FIRST)).isEqualTo(State.NOTHING);
    }

    @Test
    void aFactOfAUnitThatIsNotThereYetGoesIntoTheBucketOfItsFirstParent() {
        var history = units().founded(PROVINCE, "2020-01-01", null)
                .founded(FIRST, "2023-01-01", PROVINCE)
                .founded(COMMUNE, "2024-01-01", FIRST)
                .known();
        var sums = rollUp(history, new Borders.OfDay(day("2022-12-31")));
        sums.add(COMMUNE, day("2024-02-01"), reports(3));

        assertThat(stateOf(sums, COMMUNE)).isEqualTo(State.NOTHING);
        assertThat(sums.of(PROVINCE).quantity()).isEqualByComparingTo("3");
        assertThat(sums.inBucketOf(PROVINCE).quantity()).isEqualByComparingTo("3");
    }

    @Test
    void aFactCountsForTheAreaThatItsUnitServesAndInBothSystems() {
        var body = new UUID(7, 7);
        var history = units().founded(PROVINCE, "2020-01-01", null)
                .foundedInTheParty(body, "2020-01-01", null)
                .serves(body, "2020-01-01", PROVINCE)
                .known();
        var sums = rollUp(history, new Borders.OfDay(day("2024-12-31")));
        sums.add(body, day("2024-02-01"), reports(3));

        assertThat(sums.of(PROVINCE).quantity()).isEqualByComparingTo("3");
        assertThat(sums.ofSystem("PARTY").quantity()).isEqualByComparingTo("3");
        assertThat(sums.ofSystem("ADMINISTRATIVE").quantity()).isEqualByComparingTo("3");
    }

    /** One that entered in 2020, was named in a transfer in June, and left the register's unit in September. */
    @Test
    void whatARegisterCountsComesAndGoesInOnePlace() {
        for (var borders : List.of(
                new Borders.Then(),
                new Borders.OfDay(day("2024-03-31")),
                new Borders.OfDay(day("2024-09-01")),
                new Borders.OfDay(day("2024-12-31")))) {
            var sums = rollUp(transferring, borders);
            sums.add(FIRST, day("2024-02-01"), day("2020-01-01"), Set.of(ENTERPRISE), reports(1));
            sums.add(FIRST, day("2024-09-01"), day("2020-01-01"), Set.of(ENTERPRISE), reports(-1));

            assertThat(sums.of(FIRST).quantity()).as(borders.shown()).isZero();
            assertThat(sums.of(SECOND).quantity()).as(borders.shown()).isZero();
        }
    }

    /** One that was named in a transfer in June and is counted for the first time in September. */
    @Test
    void whatARegisterCountsLateCountsWhereItsSubjectHasGone() {
        var sums = rollUp(transferring, new Borders.OfDay(day("2024-12-31")));
        sums.add(FIRST, day("2024-09-01"), day("2020-01-01"), Set.of(ENTERPRISE), reports(1));

        assertThat(sums.of(FIRST).quantity()).isZero();
        assertThat(sums.of(SECOND).quantity()).isOne();
    }

    @Test
    void theTotalOfASystemIsTheSameInAllBorders() {
        for (String borders : new String[] {"2019-12-31", "2024-06-30", "2024-12-31"}) {
            var sums = rollUp(moving, new Borders.OfDay(day(borders)));
            sums.add(COMMUNE, day("2024-02-01"), reports(3));
            sums.add(FIRST, day("2024-02-01"), reports(1));

            assertThat(sums.ofSystem("ADMINISTRATIVE").quantity()).as(borders).isEqualByComparingTo("4");
        }
    }

    @Test
    void aStatedZeroIsNotNothing() {
        var sums = rollUp(moving, new Borders.OfDay(day("2024-12-31")));
        sums.add(COMMUNE, day("2024-12-31"), Amount.ZERO_REPORT);

        assertThat(stateOf(sums, PROVINCE)).isEqualTo(State.ZERO);
        assertThat(stateOf(sums, FIRST)).isEqualTo(State.NOTHING);
    }

    @Test
    void aSubtreeShowsAValueIfAnythingWasPosted() {
        var sums = rollUp(moving, new Borders.OfDay(day("2024-12-31")));
        sums.add(SECOND, day("2024-12-31"), Amount.ZERO_REPORT);
        sums.add(COMMUNE, day("2024-02-01"), reports(0));

        assertThat(stateOf(sums, SECOND)).isEqualTo(State.VALUE);
    }

    @Test
    void aSubtreeMissesAReportBeforeItShowsAZeroAndShowsAValueBeforeBoth() {
        var sums = rollUp(moving, new Borders.OfDay(day("2024-12-31")));
        sums.add(FIRST, day("2024-12-31"), Amount.ZERO_REPORT);
        sums.add(SECOND, day("2024-12-31"), Amount.MISSING_REPORT);

        assertThat(stateOf(sums, FIRST)).isEqualTo(State.ZERO);
        assertThat(stateOf(sums, PROVINCE)).isEqualTo(State.MISSING);

        sums.add(FIRST, day("2024-02-01"), reports(0));

        assertThat(stateOf(sums, PROVINCE)).isEqualTo(State.VALUE);
    }

    @Test
    void whatContributesDuringAPeriodOfThenChangesWithTheTree() {
        var contributors = new Contributors(moving, new CarryBySuccession(moving, new KeptWays()), true);

        var first =
                contributors.during(new Extent.OfUnit(FIRST), new Borders.Then(), day("2024-01-01"), day("2024-12-31"));

        assertThat(first)
                .filteredOn(contribution -> contribution.unitId().equals(COMMUNE))
                .singleElement()
                .satisfies(contribution -> assertThat(contribution.through()).isEqualTo("2024-06-30"));
    }

    private static RollUp rollUp(UnitHistory history, Borders borders) {
        return new RollUp(history, new CarryBySuccession(history, new KeptWays()), borders, true, true);
    }

    private static State stateOf(RollUp sums, UUID unit) {
        return Figure.of(sums.of(unit), sums.borders()).state();
    }

    private static Amount reports(int quantity) {
        return new Amount(BigDecimal.valueOf(quantity), 1, false);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
