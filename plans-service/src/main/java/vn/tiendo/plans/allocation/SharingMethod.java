package vn.tiendo.plans.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/** How a total is proposed to be shared out (SEMANTICS 6). */
public enum SharingMethod {
    /** To each the same; what whole steps leave over goes to the first of them, so that the parts sum exactly. */
    EQUAL,
    /** By weight, each part rounded by itself: the parts may come to a little more or less than the total. */
    WEIGHTED,
    /** By weight in whole steps that sum exactly. */
    LARGEST_REMAINDER;

    /**
     * The parts, in the order of the weights.
     *
     * @param scale decimal places of one step; the total has no more
     * @param weights none negative, and one at least above zero; EQUAL asks only how many they are
     */
    List<BigDecimal> share(BigDecimal total, int scale, List<BigDecimal> weights) {
        return switch (this) {
            case EQUAL -> LargestRemainder.split(total, scale, Collections.nCopies(weights.size(), BigDecimal.ONE));
            case LARGEST_REMAINDER -> LargestRemainder.split(total, scale, weights);
            case WEIGHTED -> rounded(total, scale, weights);
        };
    }

    private static List<BigDecimal> rounded(BigDecimal total, int scale, List<BigDecimal> weights) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights.stream()
                .map(weight -> total.multiply(weight).divide(sum, scale, RoundingMode.HALF_UP))
                .toList();
    }
}
