package vn.tiendo.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.reporting.figure.RandomHistory.Fact;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** What holds of every roll-up, whatever happened to the units. */
class RollingUpPropertiesTest {

    private static final String SYSTEM = "ADMINISTRATIVE";

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theTotalOfASystemIsTheSameInAllBorders(long seed) {
        var country = RandomHistory.of(seed);
        var history = country.known();
        for (var borders : someBorders(country)) {
            assertThat(sums(history, country.facts(), borders).ofSystem(SYSTEM).quantity())
                    .as(borders.shown())
                    .isEqualByComparingTo(BigDecimal.valueOf(country.total()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void childrenOwnAndBucketMakeTheParent(long seed) {
        var country = RandomHistory.of(seed);
        var history = country.known();
        var day = country.anyDay();
        var sums = sums(history, country.facts(), new Borders.OfDay(day));
        var tree = history.treeOn(day);
        for (KnownUnit unit : tree.units()) {
            var parts = tree.childrenOf(unit.id()).stream()
                    .map(child -> sums.of(child.id()).quantity())
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .add(carriedTo(unit.id(), history, country.facts(), day))
                    .add(sums.inBucketOf(unit.id()).quantity());
            assertThat(sums.of(unit.id()).quantity()).as("unit %s", unit.id()).isEqualByComparingTo(parts);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rootsAndTheBucketOfTheSystemMakeTheSystem(long seed) {
        var country = RandomHistory.of(seed);
        var history = country.known();
        var day = country.anyDay();
        var sums = sums(history, country.facts(), new Borders.OfDay(day));
        var roots = history.treeOn(day).units().stream()
                .filter(unit -> history.treeOn(day).upwardFrom(unit.id()).size() == 1)
                .map(root -> sums.of(root.id()).quantity())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(roots.add(sums.inBucketOf(SYSTEM).quantity()))
                .isEqualByComparingTo(BigDecimal.valueOf(country.total()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderInWhichThingsWereToldDoesNotMatter(long seed) {
        var country = RandomHistory.of(seed);
        for (var borders : someBorders(country)) {
            var sums = sums(country.known(), country.facts(), borders);
            var retold = sums(country.toldInAnotherOrder(), country.factsInAnotherOrder(), borders);
            for (var unit : country.known().units()) {
                assertThat(retold.of(unit))
                        .as("%s in %s", unit, borders.shown())
                        .isEqualTo(sums.of(unit));
                assertThat(retold.inBucketOf(unit)).isEqualTo(sums.inBucketOf(unit));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoCountsInAFigureIsWhoIsExplainedBehindIt(long seed) {
        var country = RandomHistory.of(seed);
        var history = country.known();
        var contributors = new Contributors(history, new CarryBySuccession(history, new KeptWays()), true);
        for (var borders : someBorders(country)) {
            var sums = sums(history, country.facts(), borders);
            for (var extent : extents(country)) {
                var contributions = contributors.during(
                        extent, borders, LocalDate.parse("2020-01-01"), LocalDate.parse("2026-12-31"));
                var explained = country.facts().stream()
                        .filter(fact -> contributions.stream()
                                .anyMatch(part -> part.unitId().equals(fact.unit())
                                        && !fact.on().isBefore(part.from())
                                        && !fact.on().isAfter(part.through())))
                        .mapToInt(Fact::quantity)
                        .sum();
                assertThat(sums.of(extent).quantity())
                        .as("%s in %s", extent, borders.shown())
                        .isEqualByComparingTo(BigDecimal.valueOf(explained));
            }
        }
    }

    private static List<Extent> extents(RandomHistory country) {
        var extents = new ArrayList<Extent>();
        extents.add(new Extent.OfSystem(SYSTEM));
        extents.add(new Extent.OfSystem("PARTY"));
        extents.add(new Extent.InBucketOfSystem(SYSTEM));
        country.provinces().forEach(province -> {
            extents.add(new Extent.OfUnit(province));
            extents.add(new Extent.InBucketOfUnit(province));
        });
        return extents;
    }

    private static List<Borders> someBorders(RandomHistory country) {
        return List.of(
                new Borders.Then(),
                new Borders.OfDay(LocalDate.parse("2019-12-31")),
                new Borders.OfDay(country.anyDay()),
                new Borders.OfDay(country.anyDay()),
                new Borders.OfDay(LocalDate.parse("2030-12-31")));
    }

    private static BigDecimal carriedTo(UUID unit, UnitHistory history, List<Fact> facts, LocalDate day) {
        var carry = new CarryBySuccession(history, new KeptWays());
        return facts.stream()
                .filter(fact -> carry.placeOf(fact.unit(), fact.on(), day).equals(new Place.AtUnit(unit)))
                .map(fact -> BigDecimal.valueOf(fact.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static RollUp sums(UnitHistory history, List<Fact> facts, Borders borders) {
        var sums = new RollUp(history, new CarryBySuccession(history, new KeptWays()), borders, true, true);
        facts.forEach(fact -> sums.add(fact.unit(), fact.on(), RandomHistory.amount(fact)));
        return sums;
    }
}
