package vn.tiendo.plans.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LargestRemainderTest {

    @Test
    void fiveByTwoToOneAreThreeAndTwo() {
        assertThat(split("5", 0, "2", "1")).containsExactly("3", "2");
    }

    @Test
    void ofEqualRemaindersTheFirstGetsTheStepThatIsLeft() {
        assertThat(split("5", 0, "1", "1")).containsExactly("3", "2");
        assertThat(split("4", 0, "1", "1", "1")).containsExactly("2", "1", "1");
    }

    @Test
    void stepsAreThoseOfTheIndicator() {
        assertThat(split("1.0", 1, "1", "1", "1")).containsExactly("0.4", "0.3", "0.3");
    }

    @Test
    void weightsMayBeSharesOfOne() {
        assertThat(split("10", 0, "0.125", "0.875")).containsExactly("1", "9");
    }

    @Test
    void whoHasNoWeightGetsNothing() {
        assertThat(split("3", 0, "0", "1")).containsExactly("0", "3");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thePartsSumToTheWholeAndNoneIsAStepAway(long seed) {
        var random = new Random(seed);
        var quantity = BigDecimal.valueOf(random.nextInt(10_000));
        var weights = Stream.generate(() -> BigDecimal.valueOf(1 + random.nextInt(50), random.nextInt(3)))
                .limit(1 + random.nextInt(12))
                .toList();

        var parts = LargestRemainder.split(quantity, 0, weights);

        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(quantity);
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < parts.size(); i++) {
            var exact = quantity.multiply(weights.get(i));
            assertThat(parts.get(i).multiply(sum).subtract(exact).abs()).isLessThan(sum);
        }
    }

    private static List<String> split(String quantity, int scale, String... weights) {
        return LargestRemainder.split(
                        new BigDecimal(quantity),
                        scale,
                        Arrays.stream(weights).map(BigDecimal::new).toList())
                .stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
