package vn.tiendo.reporting.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.reporting.opendata.MonthTable.Cell;

class SuppressionTest {
    private static final int SMALLEST = 3;
    private static final UUID PROVINCE = id(1);
    private static final UUID ADMITTED = id(100);
    private static final UUID WOMEN = id(101);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesAnAttackerWhoSolvesTheSystemInDoubtAboutEveryCellThatIsLeftOut(int seed) {
        // Given
        var table = aRandomMonth(new Random(seed));
        // When
        var hidden = Suppression.of(table, SMALLEST);
        // Then
        var attacker = new Attacker(table, hidden);
        for (var cell : hidden) {
            var bounds = attacker.boundsOf(cell);
            assertThat(bounds[1] - bounds[0]).as("what is open of %s", cell).isGreaterThanOrEqualTo(SMALLEST - 1e-6);
        }
        assertThat(shown(table, hidden)).allMatch(value -> value.intValue() >= SMALLEST);
    }

    @Test
    void showsEverythingWhereNothingIsSmall() {
        assertThat(Suppression.of(aProvince(30, 10, 12, 8), SMALLEST)).isEmpty();
    }

    @Test
    void leavesOutAnotherCellBesideASmallOneAndTheLeastOfTheOthers() {
        var hidden = Suppression.of(aProvince(31, 10, 1, 14, 6), SMALLEST);

        assertThat(hidden).containsExactlyInAnyOrder(new Cell(id(12), ADMITTED), new Cell(id(14), ADMITTED));
    }

    @Test
    void leavesOutMoreWhereTheSumOfWhatIsLeftOutIsSmallItself() {
        var hidden = Suppression.of(aProvince(22, 10, 1, 1, 10), SMALLEST);

        assertThat(hidden).hasSize(3).contains(new Cell(id(12), ADMITTED), new Cell(id(13), ADMITTED));
    }

    @Test
    void leavesOutEverythingWhereTheSumOfAllIsSmall() {
        assertThat(Suppression.of(aProvince(2, 1, 1, 0), SMALLEST)).hasSize(4);
    }

    @Test
    void doesNotLetOnesOwnFactsBeComputedFromThoseBelow() {
        var hidden = Suppression.of(aProvince(21, 10, 10), SMALLEST);

        assertThat(hidden).as("1 of the province's own").hasSize(1);
    }

    @Test
    void leavesOutAPartThatTellsHowFewTheOthersAre() {
        var values = new HashMap<Cell, BigDecimal>();
        List.of(PROVINCE, id(11), id(12), id(13)).forEach(unit -> {
            values.put(new Cell(unit, ADMITTED), BigDecimal.valueOf(unit.equals(PROVINCE) ? 30 : 10));
            values.put(new Cell(unit, WOMEN), BigDecimal.valueOf(5));
        });
        values.put(new Cell(PROVINCE, WOMEN), BigDecimal.valueOf(19));
        values.put(new Cell(id(11), WOMEN), BigDecimal.valueOf(9));

        var hidden = Suppression.of(
                new MonthTable(
                        PROVINCE,
                        Map.of(PROVINCE, List.of(id(11), id(12), id(13))),
                        List.of(ADMITTED, WOMEN),
                        Map.of(WOMEN, ADMITTED),
                        values),
                SMALLEST);

        assertThat(hidden)
                .contains(new Cell(id(11), WOMEN))
                .allMatch(cell -> cell.indicator().equals(WOMEN));
    }

    private static List<BigDecimal> shown(MonthTable table, Set<Cell> hidden) {
        return table.subtreeOf(table.root()).stream()
                .flatMap(unit -> table.indicators().stream().map(indicator -> new Cell(unit, indicator)))
                .filter(cell -> !hidden.contains(cell))
                .map(cell -> table.value(cell.unit(), cell.indicator()))
                .toList();
    }

    private static MonthTable aProvince(int total, int... communes) {
        var values = new HashMap<Cell, BigDecimal>(Map.of(new Cell(PROVINCE, ADMITTED), BigDecimal.valueOf(total)));
        var children = new ArrayList<UUID>();
        for (int at = 0; at < communes.length; at++) {
            children.add(id(11 + at));
            values.put(new Cell(id(11 + at), ADMITTED), BigDecimal.valueOf(communes[at]));
        }
        return new MonthTable(PROVINCE, Map.of(PROVINCE, children), List.of(ADMITTED), Map.of(), values);
    }

    /** A province with blocs and communes, an indicator with two parts of which one has a part itself, mostly small. */
    private static MonthTable aRandomMonth(Random chance) {
        var children = new HashMap<UUID, List<UUID>>();
        var next = new int[] {2};
        grow(PROVINCE, 2, chance, children, next);
        var indicators = List.of(id(100), id(101), id(102), id(103));
        var values = new HashMap<Cell, BigDecimal>();
        fill(PROVINCE, chance, children, values);
        return new MonthTable(
                PROVINCE, children, indicators, Map.of(id(101), id(100), id(102), id(100), id(103), id(101)), values);
    }

    private static void grow(UUID unit, int levels, Random chance, Map<UUID, List<UUID>> children, int[] next) {
        if (levels > 0) {
            var below = IntStream.range(0, 1 + chance.nextInt(4))
                    .mapToObj(each -> id(next[0]++))
                    .toList();
            children.put(unit, below);
            below.forEach(child -> grow(child, levels - 1, chance, children, next));
        }
    }

    private static int[] fill(UUID unit, Random chance, Map<UUID, List<UUID>> children, Map<Cell, BigDecimal> values) {
        var below = children.getOrDefault(unit, List.of());
        int whole = below.isEmpty() || chance.nextInt(3) == 0 ? chance.nextInt(9) * chance.nextInt(3) : 0;
        int part = chance.nextInt(whole + 1);
        int[] sums = {whole, part, chance.nextInt(whole + 1), chance.nextInt(part + 1)};
        for (var child : below) {
            int[] own = fill(child, chance, children, values);
            for (int at = 0; at < sums.length; at++) {
                sums[at] += own[at];
            }
        }
        for (int at = 0; at < sums.length; at++) {
            values.put(new Cell(unit, id(100 + at)), BigDecimal.valueOf(sums[at]));
        }
        return sums;
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
