package vn.tiendo.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.figure.UnitHistories.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.reporting.knownunit.Succession;
import vn.tiendo.reporting.knownunit.SuccessionKind;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.ItemFacts.ItemFact;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

/** A dashboard is drawn again only for units whose facts may count in it: none that counts may be left out. */
class WhoseFactsMayCountTest {

    private static final UUID PROVINCE = new UUID(0, 1);
    private static final UUID DISTRICT = new UUID(0, 2);
    private static final UUID COMMUNE = new UUID(0, 3);
    private static final UUID MERGED = new UUID(0, 4);
    private static final UUID OTHER_PROVINCE = new UUID(0, 5);
    private static final UUID BODY = new UUID(0, 6);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @Test
    void followsTreesSuccessionsAndAreasButNotTheUnitsBeside() {
        var history = units().founded(PROVINCE, "2020-01-01", null)
                .founded(OTHER_PROVINCE, "2020-01-01", null)
                .founded(DISTRICT, "2020-01-01", PROVINCE)
                .founded(COMMUNE, "2020-01-01", DISTRICT)
                .founded(MERGED, "2025-07-01", PROVINCE)
                .foundedInTheParty(BODY, "2020-01-01", null)
                .serves(BODY, "2020-01-01", MERGED)
                .succeeded(SuccessionKind.MERGE, "2025-07-01", List.of(COMMUNE), List.of(MERGED))
                .known();

        assertThat(history.everCountedIn(MERGED)).containsExactlyInAnyOrder(MERGED, COMMUNE, BODY);
        assertThat(history.everCountedIn(PROVINCE))
                .containsExactlyInAnyOrder(PROVINCE, DISTRICT, COMMUNE, MERGED, BODY);
        assertThat(history.everCountedIn(OTHER_PROVINCE)).containsExactly(OTHER_PROVINCE);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesNobodyOutInWhateverBorders(long seed) {
        var random = new Random(seed);
        var history = anyHistory(random);
        var contributors = new Contributors(history, new CarryBySuccession(history, new KeptWays()), true);
        for (UUID top : history.units()) {
            for (int i = 0; i < 10; i++) {
                var borders = random.nextBoolean() ? new Borders.Then() : new Borders.OfDay(anyDay(random));

                var day = anyDay(random);
                var counted = contributors.among(history.units(), new Extent.OfUnit(top), day, borders);
                assertThat(history.everCountedIn(top)).containsAll(counted);
                assertThat(contributors.to(new Extent.OfUnit(top), day, borders))
                        .isEqualTo(counted);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesNoEnterpriseOutThatGoesAnotherWay(long seed) {
        var random = new Random(seed);
        var history = anyHistory(random);
        var contributors = new Contributors(history, new CarryBySuccession(history, new KeptWays()), true);
        for (UUID top : history.units()) {
            for (UUID unit : history.units()) {
                for (UUID item : history.successions().items()) {
                    var borders = random.nextBoolean() ? new Borders.Then() : new Borders.OfDay(anyDay(random));

                    var ways = contributors.waysOf(
                            List.of(fact(unit, item, anyDay(random))), new Extent.OfUnit(top), borders);
                    if (!ways.leaving().isEmpty() || !ways.coming().isEmpty()) {
                        assertThat(history.itemsAround(top)).contains(item);
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesNothingOutThatARegisterCountsAfterItsSubjectWent(long seed) {
        var random = new Random(seed);
        var history = anyHistory(random);
        var contributors = new Contributors(history, new CarryBySuccession(history, new KeptWays()), false);
        for (UUID top : history.units()) {
            for (UUID unit : history.units()) {
                var begin = history.beginOf(unit).orElseThrow();
                for (UUID item : history.successions().items()) {
                    var borders = random.nextBoolean() ? new Borders.Then() : new Borders.OfDay(anyDay(random));
                    var stay = begin.plusDays(random.nextInt(400));
                    var fact =
                            fact(unit, item, stay.plusDays(random.nextInt(400))).carriedFrom(stay);

                    var ways = contributors.waysOf(List.of(fact), new Extent.OfUnit(top), borders);
                    if (!ways.leaving().isEmpty() || !ways.coming().isEmpty()) {
                        assertThat(history.itemsAround(top)).contains(item);
                    }
                }
            }
        }
    }

    private static ItemFact fact(UUID unit, UUID item, LocalDate day) {
        var span = new Span(new UUID(3, 1), day, day);
        return new ItemFact(false, new UUID(3, 2), span, unit, day, day, Set.of(item), BigDecimal.ONE, 1);
    }

    private static UnitHistory anyHistory(Random random) {
        var history = units();
        var all = new ArrayList<UUID>();
        for (int i = 1; i <= 12; i++) {
            var unit = new UUID(1, i);
            var parent = i <= 2 || random.nextInt(6) == 0 ? null : all.get(random.nextInt(all.size()));
            if (random.nextInt(4) == 0) {
                history.foundedInTheParty(unit, "2019-01-01", null);
                history.serves(unit, anyDay(random).toString(), new UUID(1, 1 + random.nextInt(i)));
            } else {
                history.founded(unit, anyDay(random).toString(), parent);
            }
            all.add(unit);
        }
        for (int i = 0; i < 4; i++) {
            history.moved(any(all, random), anyDay(random).toString(), all.getFirst());
            var kind = List.of(
                            SuccessionKind.MERGE, SuccessionKind.SPLIT, SuccessionKind.ABSORB, SuccessionKind.DISSOLVE)
                    .get(random.nextInt(4));
            int from = 1 + random.nextInt(all.size() - 1);
            var to = kind == SuccessionKind.DISSOLVE
                    ? List.<UUID>of()
                    : List.of(all.get(random.nextInt(from)), all.get(random.nextInt(from)));
            var items = to.isEmpty()
                    ? List.<Succession.Item>of()
                    : List.of(new Succession.Item(new UUID(2, i), all.get(from), to.getLast()));
            history.succeeded(
                    kind,
                    anyDay(random).toString(),
                    List.of(all.get(from)),
                    to.stream().distinct().toList(),
                    items,
                    List.of());
        }
        return history.known();
    }

    private static UUID any(List<UUID> units, Random random) {
        return units.get(1 + random.nextInt(units.size() - 1));
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.parse("2020-01-01").plusDays(random.nextInt(2000));
    }
}
