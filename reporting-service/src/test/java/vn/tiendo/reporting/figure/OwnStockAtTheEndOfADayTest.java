package vn.tiendo.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.reporting.figure.UnitHistories.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.figure.OwnStocks.Holder;
import vn.tiendo.reporting.figure.OwnStocks.Stock;
import vn.tiendo.reporting.knownunit.Succession;
import vn.tiendo.reporting.knownunit.SuccessionKind;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** SEMANTICS 4: the latest level on or before the day, which absorbs that day's movements, plus the movements after it. */
class OwnStockAtTheEndOfADayTest {

    private static final UUID P = new UUID(0, 1);
    private static final UUID A = new UUID(0, 2);
    private static final UUID B = new UUID(0, 3);
    private static final UUID X = new UUID(0, 4);
    private static final UUID Y = new UUID(0, 5);
    private static final UUID MEMBERS = new UUID(2, 1);
    private static final UUID CELLS = new UUID(2, 2);
    private static final UnitHistory STANDING = units().founded(P, "2020-01-01", null)
            .founded(A, "2020-01-01", P)
            .founded(B, "2020-01-01", P)
            .known();

    private final OwnStocks stocks = stocks(STANDING);

    @Test
    void aLevelAbsorbsTheMovementsOfItsDay() {
        stocks.addMovement(A, day("2025-03-31"), number(4), true);
        stocks.addLevel(A, day("2025-03-31"), number(10));
        assertThat(stockOf(A, "2025-03-31")).isEqualByComparingTo("10");
    }

    @Test
    void movementsAfterTheLevelCountAndTheDayAskedForIsIncluded() {
        stocks.addLevel(A, day("2025-03-31"), number(10));
        stocks.addMovement(A, day("2025-04-01"), number(1), true);
        stocks.addMovement(A, day("2025-04-30"), number(2), true);
        assertThat(stockOf(A, "2025-03-31")).isEqualByComparingTo("10");
        assertThat(stockOf(A, "2025-04-29")).isEqualByComparingTo("11");
        assertThat(stockOf(A, "2025-04-30")).isEqualByComparingTo("13");
    }

    @Test
    void withoutALevelItIsTheSumOfTheMovements() {
        stocks.addMovement(A, day("2025-01-10"), number(3), true);
        stocks.addMovement(A, day("2025-02-10"), number(-1), true);
        assertThat(stockOf(A, "2025-02-10")).isEqualByComparingTo("2");
    }

    @Test
    void theLaterLevelCountsAndTheEarlierOneStaysForItsTime() {
        stocks.addLevel(A, day("2025-03-31"), number(10));
        stocks.addLevel(A, day("2025-06-30"), number(7));
        assertThat(stockOf(A, "2025-06-29")).isEqualByComparingTo("10");
        assertThat(stockOf(A, "2025-06-30")).isEqualByComparingTo("7");
    }

    @Test
    void whatIsStatedIsComparedWithWhatWouldBeThereWithoutIt() {
        stocks.addLevel(A, day("2025-03-31"), number(10));
        stocks.addMovement(A, day("2025-06-30"), number(1), true);
        stocks.addLevel(A, day("2025-06-30"), number(15));
        assertThat(stocks.levelOn(A, day("2025-06-30"))).isEqualByComparingTo("15");
        assertThat(stocks.computed(A, day("2025-06-30"))).isEqualByComparingTo("11");
    }

    @Test
    void aUnitThatNeverReportedHasNoneAndOneThatReportedZeroHasZero() {
        stocks.addLevel(A, day("2025-03-31"), BigDecimal.ZERO);
        assertThat(stocks.at(day("2025-03-30"))).isEmpty();
        assertThat(stocks.at(day("2025-03-31"))).containsExactly(new Stock(unit(A), BigDecimal.ZERO, true, true));
    }

    @Test
    void whatIsStatedOfASplitGoesWhereItIsStatedAndTheRestIntoTheBucket() {
        var split = stocks(
                split(new Succession.Opening(MEMBERS, X, number(6)), new Succession.Opening(CELLS, Y, number(9))));
        split.addLevel(A, day("2025-06-30"), number(10));
        assertThat(split.at(day("2025-06-30"))).extracting(Stock::quantity).containsExactly(number(10));
        assertThat(split.at(day("2025-07-01")))
                .extracting(Stock::holder, stock -> stock.quantity().intValueExact())
                .containsExactlyInAnyOrder(
                        tuple(unit(A), 0),
                        tuple(unit(X), 6),
                        tuple(new Holder(new Place.InBucketOf(P), "ADMINISTRATIVE"), 4));
    }

    @Test
    void anOpeningIsABasisOnlyWhereSomebodyHasReportedWhatItHandsOver() {
        var never = stocks(split(new Succession.Opening(MEMBERS, X, number(6))));
        assertThat(never.at(day("2025-07-01"))).hasSize(2).noneMatch(Stock::hasBasis);
        var stated = stocks(split(new Succession.Opening(MEMBERS, X, number(6))));
        stated.addLevel(A, day("2025-06-30"), number(10));
        assertThat(stated.at(day("2025-07-01"))).hasSize(3).allMatch(Stock::hasBasis);
        assertThat(stated.at(day("2025-07-01")))
                .filteredOn(Stock::reported)
                .extracting(Stock::holder)
                .containsExactly(unit(A));
    }

    @Test
    void nobodyInheritsAnIndex() {
        var index = new OwnStocks(MERGED, new CarryBySuccession(MERGED, new KeptWays()), MEMBERS, false);
        index.addLevel(A, day("2025-06-30"), number(80));
        assertThat(index.at(day("2025-07-01"))).extracting(Stock::holder).containsExactly(unit(A));
    }

    @Test
    void aMergedUnitOpensWithWhatItsPredecessorsHadOnTheEve() {
        var merged = stocks(MERGED);
        merged.addLevel(A, day("2025-06-29"), number(5));
        merged.addMovement(A, day("2025-06-30"), number(1), true);
        merged.addLevel(B, day("2025-06-30"), number(3));
        assertThat(stockOf(merged, X, "2025-07-01")).isEqualByComparingTo("9");
        assertThat(stockOf(merged, A, "2025-07-01")).isZero();
        assertThat(stockOf(merged, A, "2025-06-30")).isEqualByComparingTo("6");
    }

    @Test
    void aLevelOfTheFirstDayAbsorbsTheOpening() {
        var merged = stocks(MERGED);
        merged.addLevel(A, day("2025-06-30"), number(5));
        merged.addLevel(X, day("2025-07-01"), number(4));
        assertThat(stockOf(merged, X, "2025-07-01")).isEqualByComparingTo("4");
    }

    private static final UnitHistory MERGED = units().founded(P, "2020-01-01", null)
            .founded(A, "2020-01-01", P)
            .founded(B, "2020-01-01", P)
            .founded(X, "2025-07-01", P)
            .succeeded(SuccessionKind.MERGE, "2025-07-01", List.of(A, B), List.of(X))
            .known();

    private static UnitHistory split(Succession.Opening... openings) {
        return units().founded(P, "2020-01-01", null)
                .founded(A, "2020-01-01", P)
                .founded(X, "2025-07-01", P)
                .founded(Y, "2025-07-01", P)
                .succeeded(SuccessionKind.SPLIT, "2025-07-01", List.of(A), List.of(X, Y), List.of(), List.of(openings))
                .known();
    }

    private static OwnStocks stocks(UnitHistory history) {
        return new OwnStocks(history, new CarryBySuccession(history, new KeptWays()), MEMBERS, true);
    }

    private BigDecimal stockOf(UUID unit, String day) {
        return stockOf(stocks, unit, day);
    }

    private static BigDecimal stockOf(OwnStocks stocks, UUID unit, String day) {
        return stocks.at(day(day)).stream()
                .filter(stock -> stock.holder().equals(unit(unit)))
                .map(Stock::quantity)
                .findFirst()
                .orElseThrow();
    }

    private static Holder unit(UUID id) {
        return new Holder(new Place.AtUnit(id), "ADMINISTRATIVE");
    }

    private static BigDecimal number(int quantity) {
        return BigDecimal.valueOf(quantity);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
