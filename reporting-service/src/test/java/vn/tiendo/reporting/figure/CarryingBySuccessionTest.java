package vn.tiendo.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.reporting.figure.UnitHistories.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.knownunit.Succession;
import vn.tiendo.reporting.knownunit.SuccessionKind;
import vn.tiendo.reporting.knownunit.UnitHistory;

class CarryingBySuccessionTest {

    private static final UUID P = new UUID(0, 1);
    private static final UUID Q = new UUID(0, 2);
    private static final UUID A = new UUID(0, 3);
    private static final UUID B = new UUID(0, 4);
    private static final UUID C = new UUID(0, 5);
    private static final UUID X = new UUID(0, 6);
    private static final UUID Y = new UUID(0, 7);
    private static final UUID ITEM = new UUID(1, 1);
    private static final UUID MEMBERS = new UUID(2, 1);

    private static UnitHistories aProvinceWith(UUID... communes) {
        var told = units().founded(P, "2020-01-01", null);
        for (var commune : communes) {
            told.founded(commune, "2020-01-01", P);
        }
        return told;
    }

    private static final UnitHistory MERGED = aProvinceWith(A, B)
            .founded(C, "2025-07-01", P)
            .succeeded(SuccessionKind.MERGE, "2025-07-01", List.of(A, B), List.of(C))
            .known();

    @Test
    void aFactGoesForwardToTheOnlySuccessor() {
        assertThat(place(MERGED, A, "2025-03-01", "2025-12-31")).isEqualTo(new Place.AtUnit(C));
        assertThat(place(MERGED, A, "2025-03-01", "2025-06-30")).isEqualTo(new Place.AtUnit(A));
    }

    @Test
    void backOverAMergerItMayBeOfEitherAndLiesInTheBucketOfTheNearestCommonAncestor() {
        assertThat(place(MERGED, C, "2025-09-01", "2025-06-30")).isEqualTo(new Place.InBucketOf(P));
    }

    @Test
    void aSplitLeavesItInTheBucketUnlessItsEnterpriseIsNamed() {
        var split = aProvinceWith(A)
                .founded(X, "2025-07-01", P)
                .founded(Y, "2025-07-01", P)
                .succeeded(
                        SuccessionKind.SPLIT,
                        "2025-07-01",
                        List.of(A),
                        List.of(X, Y),
                        List.of(new Succession.Item(ITEM, A, X)),
                        List.of())
                .known();

        assertThat(place(split, A, "2025-02-01", "2025-12-31")).isEqualTo(new Place.InBucketOf(P));
        assertThat(carry(split).placeOf(A, day("2025-02-01"), day("2025-12-31"), Set.of(ITEM)))
                .isEqualTo(new Place.AtUnit(X));
        assertThat(place(split, X, "2025-08-01", "2025-01-01")).isEqualTo(new Place.AtUnit(A));
    }

    @Test
    void whatAnAbsorbingUnitDidSinceMayBeOfAnyPart() {
        var absorbed = aProvinceWith(A, B)
                .succeeded(SuccessionKind.ABSORB, "2025-07-01", List.of(A), List.of(B))
                .known();

        assertThat(place(absorbed, B, "2025-03-01", "2025-01-01")).isEqualTo(new Place.AtUnit(B));
        assertThat(place(absorbed, B, "2025-09-01", "2025-01-01")).isEqualTo(new Place.InBucketOf(P));
        assertThat(place(absorbed, A, "2025-03-01", "2025-12-31")).isEqualTo(new Place.AtUnit(B));
    }

    @Test
    void successionsOfOneDayAreTakenTogether() {
        var together = aProvinceWith(A, B, X)
                .founded(C, "2025-07-01", P)
                .succeeded(SuccessionKind.ABSORB, "2025-07-01", List.of(A), List.of(B))
                .succeeded(SuccessionKind.MERGE, "2025-07-01", List.of(B, X), List.of(C))
                .known();

        assertThat(place(together, A, "2025-02-01", "2025-12-31")).isEqualTo(new Place.AtUnit(C));
        assertThat(Descent.back(together, C, day("2025-09-01"), day("2025-06-30"), Set.of()))
                .containsExactlyInAnyOrder(A, B, X);
    }

    @Test
    void splitAndMergedAgainThereIsOneHeir() {
        var again = aProvinceWith(A)
                .founded(X, "2024-07-01", P)
                .founded(Y, "2024-07-01", P)
                .founded(C, "2025-07-01", P)
                .succeeded(SuccessionKind.SPLIT, "2024-07-01", List.of(A), List.of(X, Y))
                .succeeded(SuccessionKind.MERGE, "2025-07-01", List.of(X, Y), List.of(C))
                .known();

        assertThat(place(again, A, "2024-02-01", "2025-12-31")).isEqualTo(new Place.AtUnit(C));
        assertThat(place(again, A, "2024-02-01", "2024-12-31")).isEqualTo(new Place.InBucketOf(P));
    }

    @Test
    void aDissolvedUnitLeavesItToTheBucketOfItsParentWhichFollowsTheParent() {
        var dissolved = units().founded(P, "2020-01-01", null)
                .founded(Q, "2020-01-01", null)
                .founded(A, "2020-01-01", P)
                .succeeded(SuccessionKind.DISSOLVE, "2025-03-01", List.of(A), List.of())
                .succeeded(SuccessionKind.ABSORB, "2025-07-01", List.of(P), List.of(Q))
                .known();

        assertThat(place(dissolved, A, "2025-02-01", "2025-04-01")).isEqualTo(new Place.InBucketOf(P));
        assertThat(place(dissolved, A, "2025-02-01", "2025-12-31")).isEqualTo(new Place.InBucketOf(Q));
    }

    @Test
    void acrossRootsWithNothingAboveThemItLiesInTheBucketOfTheSystem() {
        var across = units().founded(P, "2020-01-01", null)
                .founded(Q, "2020-01-01", null)
                .founded(A, "2020-01-01", P)
                .founded(X, "2025-07-01", P)
                .founded(Y, "2025-07-01", Q)
                .succeeded(SuccessionKind.SPLIT, "2025-07-01", List.of(A), List.of(X, Y))
                .known();

        assertThat(place(across, A, "2025-02-01", "2025-12-31")).isEqualTo(new Place.InBucketOfSystem());
    }

    @Test
    void aTransferMovesOnlyWhatIsNamedAndBringsItBack() {
        var transferred = aProvinceWith(A, B)
                .succeeded(
                        SuccessionKind.TRANSFER,
                        "2025-07-01",
                        List.of(A),
                        List.of(B),
                        List.of(new Succession.Item(ITEM, A, B)),
                        List.of())
                .known();

        assertThat(place(transferred, A, "2025-03-02", "2025-12-31")).isEqualTo(new Place.AtUnit(A));
        assertThat(carry(transferred).placeOf(A, day("2025-03-01"), day("2025-12-31"), Set.of(ITEM)))
                .isEqualTo(new Place.AtUnit(B));
        assertThat(carry(transferred).placeOf(B, day("2025-09-01"), day("2025-03-31"), Set.of(ITEM)))
                .isEqualTo(new Place.AtUnit(A));
        assertThat(place(transferred, B, "2025-09-01", "2025-03-31")).isEqualTo(new Place.AtUnit(B));
    }

    @Test
    void aFactDatedAfterTheEndCountsAsOfTheLastDay() {
        var sums = new RollUp(MERGED, carry(MERGED), new Borders.Then(), true, true);
        sums.add(A, day("2025-08-15"), new Amount(BigDecimal.TWO, 1, false));

        assertThat(sums.of(A).quantity()).isEqualByComparingTo("2");
        assertThat(sums.of(P).quantity()).isEqualByComparingTo("2");
    }

    @Test
    void aPartyBodyCountsForTheAreaThatItServesAndFollowsTheArea() {
        var serving = aProvinceWith(A)
                .foundedInTheParty(B, "2020-01-01", null)
                .serves(B, "2024-01-01", A)
                .founded(C, "2025-07-01", P)
                .succeeded(SuccessionKind.MERGE, "2025-07-01", List.of(A), List.of(C))
                .known();
        var sums = new RollUp(serving, carry(serving), new Borders.OfDay(day("2025-12-31")), true, true);
        sums.add(B, day("2024-05-01"), new Amount(BigDecimal.valueOf(4), 1, false));
        sums.add(B, day("2023-05-01"), new Amount(BigDecimal.ONE, 1, false));

        assertThat(sums.of(B).quantity()).isEqualByComparingTo("5");
        assertThat(sums.of(C).quantity()).isEqualByComparingTo("4");
        assertThat(sums.of(P).quantity()).isEqualByComparingTo("4");
        assertThat(sums.ofSystem("ADMINISTRATIVE").quantity()).isEqualByComparingTo("4");
        assertThat(sums.ofSystem("PARTY").quantity()).isEqualByComparingTo("5");
    }

    @Test
    void aFactOfARegistryCountsThroughNoArea() {
        var serving = aProvinceWith(A)
                .foundedInTheParty(B, "2020-01-01", null)
                .serves(B, "2024-01-01", A)
                .known();
        var sums = new RollUp(serving, carry(serving), new Borders.OfDay(day("2025-12-31")), true, false);
        sums.add(B, day("2024-05-01"), new Amount(BigDecimal.valueOf(4), 1, false));

        assertThat(sums.of(B).quantity()).isEqualByComparingTo("4");
        assertThat(sums.of(A).quantity()).isEqualByComparingTo("0");
        assertThat(new Contributors(serving, carry(serving), false)
                        .to(new Extent.OfUnit(A), day("2024-05-01"), new Borders.OfDay(day("2025-12-31"))))
                .containsExactly(A);
    }

    @Test
    void aStockOpensItsSuccessorsWithWhatIsStatedAndTheRestLiesInTheBucket() {
        var split = aProvinceWith(A)
                .founded(X, "2025-02-10", P)
                .founded(Y, "2025-02-10", P)
                .succeeded(
                        SuccessionKind.SPLIT,
                        "2025-02-10",
                        List.of(A),
                        List.of(X, Y),
                        List.of(),
                        List.of(new Succession.Opening(MEMBERS, X, new BigDecimal("4715"))))
                .known();
        var stocks = new OwnStocks(split, carry(split), MEMBERS, true);
        stocks.addLevel(A, day("2025-01-31"), new BigDecimal("6913"));

        assertThat(stocks.at(day("2025-02-10")))
                .filteredOn(stock -> stock.quantity().signum() != 0)
                .extracting(
                        stock -> stock.holder().place(),
                        stock -> stock.quantity().intValue())
                .containsExactlyInAnyOrder(tuple(new Place.AtUnit(X), 4715), tuple(new Place.InBucketOf(P), 2198));
    }

    @Test
    void aLevelOfTheSuccessorReplacesItsOpeningAndTheDifferenceShows() {
        var stocks = new OwnStocks(MERGED, carry(MERGED), MEMBERS, true);
        stocks.addLevel(A, day("2025-05-31"), BigDecimal.TEN);
        stocks.addMovement(A, day("2025-06-10"), BigDecimal.ONE, true);
        stocks.addLevel(B, day("2025-05-31"), new BigDecimal("20"));
        stocks.addLevel(C, day("2025-09-30"), new BigDecimal("30"));

        assertThat(stocks.computed(C, day("2025-07-01"))).isEqualByComparingTo("31");
        assertThat(stocks.computed(C, day("2025-09-30"))).isEqualByComparingTo("31");
        assertThat(stocks.levelOn(C, day("2025-09-30"))).isEqualByComparingTo("30");
    }

    @Test
    void whatIsDatedAfterTheEndOfItsUnitCountsAsOfTheLastDayAndIsHandedOverOnce() {
        var stocks = new OwnStocks(MERGED, carry(MERGED), MEMBERS, true);
        stocks.addLevel(A, day("2025-05-31"), BigDecimal.TEN);
        stocks.addMovement(A, day("2025-07-01"), BigDecimal.TWO, true);
        stocks.addLevel(B, day("2025-05-31"), new BigDecimal("20"));
        stocks.addLevel(B, day("2025-08-15"), new BigDecimal("25"));

        assertThat(stocks.at(day("2025-12-31")))
                .filteredOn(stock -> stock.quantity().signum() != 0)
                .extracting(
                        stock -> stock.holder().place(),
                        stock -> stock.quantity().intValue())
                .containsExactly(tuple(new Place.AtUnit(C), 37));
        assertThat(stocks.levelOn(B, day("2025-08-15"))).isEqualByComparingTo("25");
        assertThat(stocks.levelOn(B, day("2025-09-15"))).isNull();
        assertThat(stocks.computed(B, day("2025-08-15"))).isEqualByComparingTo("20");
    }

    private static BorderCarry carry(UnitHistory history) {
        return new CarryBySuccession(history, new KeptWays());
    }

    private static Place place(UnitHistory history, UUID unit, String on, String borders) {
        return carry(history).placeOf(unit, day(on), day(borders));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
