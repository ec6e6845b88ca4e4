package vn.tiendo.plans.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plans.allocation.SharingMethod.EQUAL;
import static vn.tiendo.plans.allocation.SharingMethod.LARGEST_REMAINDER;
import static vn.tiendo.plans.allocation.SharingMethod.WEIGHTED;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharingMethodTest {

    private static List<String> shared(SharingMethod method, String total, int scale, String... weights) {
        return method
                .share(
                        new BigDecimal(total),
                        scale,
                        Arrays.stream(weights).map(BigDecimal::new).toList())
                .stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }

    @Test
    void toEachTheSameAndTheRestToTheFirst() {
        assertThat(shared(EQUAL, "200", 0, "0", "0", "0")).containsExactly("67", "67", "66");
    }

    @Test
    void byWeightEachRoundedByItselfMayMissTheTotal() {
        assertThat(shared(WEIGHTED, "2", 0, "1", "1", "1")).containsExactly("1", "1", "1");
        assertThat(shared(WEIGHTED, "10", 1, "1", "2")).containsExactly("3.3", "6.7");
    }

    @Test
    void byLargestRemainderWholeNumbersSumExactly() {
        assertThat(shared(LARGEST_REMAINDER, "200", 0, "567", "3413", "578")).containsExactly("25", "150", "25");
    }
}
