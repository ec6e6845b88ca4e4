package vn.tiendo.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.evaluation.TargetFixture.anAnnualMinimum;
import static vn.tiendo.reporting.evaluation.TargetFixture.at;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EarlyCompletionPropertiesTest {

    private static final int FIRST = 2020;
    private static final int LAST = 2030;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void followsTheFormulaYearByYear(long seed) {
        var random = new Random(seed);
        int quota = random.nextInt(20);
        int[] flows = flows(random);

        var results = evaluated(quota, flows);

        int surplus = 0;
        for (int year = FIRST; year <= LAST; year++) {
            int effective = flows[year - FIRST] + surplus;
            assertThat(results.of(year).effective())
                    .as("effective of %d", year)
                    .isEqualByComparingTo(BigDecimal.valueOf(effective));
            surplus = Math.max(0, effective - quota);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverMakesAResultWorseThanWithoutCarrying(long seed) {
        var random = new Random(seed);
        int quota = 1 + random.nextInt(20);
        int[] flows = flows(random);

        var carried = evaluated(quota, flows);
        var alone = anAnnualMinimum(quota).from(FIRST).through(LAST).evaluate(reported(flows), at("2030-12-31"));

        for (int year = FIRST; year <= LAST; year++) {
            assertThat(carried.of(year).percent())
                    .isGreaterThanOrEqualTo(alone.of(year).percent());
            assertThat(carried.of(year).achieved())
                    .isEqualByComparingTo(alone.of(year).achieved());
        }
    }

    private static TargetFixture.Results evaluated(int quota, int[] flows) {
        return anAnnualMinimum(quota)
                .from(FIRST)
                .through(LAST)
                .carryingSurplus()
                .evaluate(reported(flows), at("2030-12-31"));
    }

    private static int[] flows(Random random) {
        return IntStream.rangeClosed(FIRST, LAST)
                .map(year -> random.nextInt(40))
                .toArray();
    }

    private static Admissions reported(int[] flows) {
        var admissions = Admissions.none();
        IntStream.range(0, flows.length).forEach(i -> admissions.and(FIRST + i, flows[i]));
        return admissions;
    }
}
