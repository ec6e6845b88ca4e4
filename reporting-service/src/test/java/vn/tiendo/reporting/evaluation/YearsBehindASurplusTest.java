package vn.tiendo.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.evaluation.TargetFixture.at;
import static vn.tiendo.reporting.evaluation.TargetFixture.number;

import java.math.BigDecimal;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.Quotas;

class YearsBehindASurplusTest {

    private static final UUID UNIT = new UUID(0, 7);

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachYearBringsWhatTheYearBeforeLeft(long seed) {
        var random = new Random(seed);
        var done = Admissions.none();
        IntStream.rangeClosed(2020, 2025).forEach(year -> done.and(year, random.nextInt(20)));
        var account = new UnitAccount(UNIT, asking(random.nextInt(15)), done.seenAt(at("2026-12-31")), null);
        var completion = new EarlyCompletion(account);
        var years = completion.yearsBehind(Period.year(2026));

        assertThat(years).hasSize(6).allSatisfy(year -> {
            assertThat(year.unitId()).isEqualTo(UNIT);
            assertThat(year.left())
                    .isEqualByComparingTo(year.brought()
                            .add(year.achieved())
                            .subtract(year.quota())
                            .max(BigDecimal.ZERO));
        });
        for (int i = 1; i < years.size(); i++) {
            assertThat(years.get(i).brought())
                    .isEqualByComparingTo(years.get(i - 1).left());
        }
        assertThat(completion.surplusBefore(Period.year(2026)))
                .isEqualByComparingTo(years.getLast().left());
    }

    private static Quotas asking(int quota) {
        return new Quotas() {
            @Override
            public Quota of(Period period) {
                return number(quota);
            }

            @Override
            public NavigableSet<Period> periods() {
                return new TreeSet<>(
                        IntStream.rangeClosed(2020, 2026).mapToObj(Period::year).toList());
            }
        };
    }
}
