package vn.tiendo.reporting.evaluation;

import static vn.tiendo.reporting.evaluation.TargetResultAssert.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowntarget.Firmness;
import vn.tiendo.reporting.knowntarget.Operator;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.Quotas;
import vn.tiendo.reporting.knowntarget.TargetKind;

class ShareOfAWholeTest {

    private static final LocalDate IN_THE_YEAR = LocalDate.parse("2025-10-31");
    private static final LocalDate AT_ITS_END = LocalDate.parse("2025-12-31");

    private static TargetResult judged(String operator, String value, int numerator, int denominator, LocalDate at) {
        var terms =
                new TargetTerms(TargetKind.RATIO, Operator.of(operator), Firmness.FIRM, Measure.SHARE, 2, true, null);
        var share = Flow.share(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
        return TargetEvaluation.evaluate(new TargetQuestion(
                terms, Period.year(2025), at, new UnitAccount(asking(value), period -> share, null)));
    }

    private static Quotas asking(String value) {
        return new Quotas() {
            @Override
            public Quota of(Period period) {
                return new Quota.Assigned(new BigDecimal(value), null);
            }

            @Override
            public NavigableSet<Period> periods() {
                return new TreeSet<>();
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        ">,  90, 9, 10, MISSED",
        ">=, 90, 9, 10, MET",
        ">,  90, 10, 10, EXCEEDED",
        ">=, 33.33, 1, 3, EXCEEDED",
        ">=, 33.34, 1, 3, MISSED",
        "<=, 2, 2, 100, MET",
        "<=, 2, 1, 100, MET",
        "<,  2, 2, 100, MISSED"
    })
    void isComparedExactly(String operator, String value, int numerator, int denominator, TargetState expected) {
        assertThat(judged(operator, value, numerator, denominator, AT_ITS_END)).is(expected);
    }

    @Test
    void isMetAtTheEndOnlyAndReachedBefore() {
        assertThat(judged(">=", "90", 9, 10, IN_THE_YEAR))
                .is(TargetState.IN_PROGRESS)
                .isReached(true)
                .shows("90,00 %")
                .showsOver(null);
        assertThat(judged("<=", "2", 1, 100, IN_THE_YEAR))
                .is(TargetState.IN_PROGRESS)
                .isReached(false);
    }

    @Test
    void ofNothingIsNotApplicable() {
        assertThat(judged(">=", "90", 0, 0, AT_ITS_END))
                .is(TargetState.NOT_APPLICABLE)
                .isReached(false)
                .showsNoPercent();
        assertThat(judged(">=", "90", 0, 0, LocalDate.parse("2024-12-31"))).is(TargetState.NOT_STARTED);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverDiffersFromWholeNumbers(long seed) {
        var random = new Random(seed);
        int denominator = 1 + random.nextInt(500);
        int numerator = random.nextInt(denominator + 1);
        int value = random.nextInt(101);
        boolean met = numerator * 100L >= (long) value * denominator;

        Assertions.assertThat(judged(">=", "" + value, numerator, denominator, AT_ITS_END)
                        .reached())
                .isEqualTo(met);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }
}
