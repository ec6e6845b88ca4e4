package vn.tiendo.reporting.knowntarget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;

class TellingQuotasInAnyOrderTest {

    private static final UUID TARGET = new UUID(0, 1);
    private static final UUID OWNER = new UUID(0, 2);
    private static final Instant KNOWN = Instant.parse("2026-01-01T00:00:00Z");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Each act takes effect on a day of its own, so that no later word of the same day has to decide. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLatestAnswerIsTheSame(long seed) {
        var random = new Random(seed);
        var acts = acts(random, List.of());
        var order = new ArrayList<Integer>();
        for (int i = 0; i < acts.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);

        assertSame(new TargetBook(acts), new TargetBook(acts(new Random(seed), order)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void toldTwiceIsToldOnce(long seed) {
        var acts = acts(new Random(seed), List.of());
        var twice = new ArrayList<>(acts);
        twice.addAll(acts);

        assertSame(new TargetBook(acts), new TargetBook(twice));
    }

    private static void assertSame(TargetBook one, TargetBook other) {
        for (int year = 2023; year <= 2026; year++) {
            for (var at : List.of("2023-12-31", "2024-06-30", "2025-03-31", "2027-12-31")) {
                var view = new AsOf(LocalDate.parse(at), Instant.MAX);
                for (int unit = 2; unit < 6; unit++) {
                    var id = new UUID(0, unit);
                    assertThat(other.quotaOf(id, Period.year(year), view))
                            .as("%s of %d at %s", id, year, at)
                            .isEqualTo(one.quotaOf(id, Period.year(year), view));
                }
            }
        }
    }

    /** @param recorded in which place each of them was recorded; empty: in this order */
    private static List<TargetAct> acts(Random random, List<Integer> recorded) {
        var acts = new ArrayList<TargetAct>();
        var day = LocalDate.parse("2023-01-01");
        for (int i = 0; i < 25; i++) {
            day = day.plusDays(1 + random.nextInt(60));
            int place = recorded.isEmpty() ? i : recorded.get(i);
            acts.add(act(random, day, i == 0, KNOWN.plusSeconds(place), place));
        }
        return acts;
    }

    private static TargetAct act(Random random, LocalDate day, boolean set, Instant recordedAt, long position) {
        var period = Period.year(2023 + random.nextInt(4));
        var value = BigDecimal.valueOf(random.nextInt(50));
        if (set) {
            return new TargetSetAct(
                    TARGET,
                    TARGET,
                    TargetKind.ANNUAL_MINIMUM,
                    TARGET,
                    Operator.AT_LEAST,
                    Firmness.FIRM,
                    null,
                    OWNER,
                    Map.of(Period.year(2023), TargetValue.of(value), Period.year(2024), TargetValue.of(value)),
                    TargetShape.PLAIN,
                    LocalDate.parse("2022-12-01"),
                    recordedAt,
                    position);
        }
        boolean closed = random.nextInt(4) == 0;
        if (random.nextInt(3) == 0) {
            var values = Map.of(period, TargetValue.of(value));
            return new TargetAmendedAct(
                    TARGET, closed ? Map.of() : values, closed ? values : Map.of(), day, recordedAt, position);
        }
        var unit = new UUID(0, 3 + random.nextInt(3));
        return new AllocationAct(
                TARGET, period, Map.of(unit, new Quota.Assigned(value, null)), closed, day, recordedAt, position);
    }
}
