package vn.tiendo.reporting.whatif;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a quantity by weights into whole steps that sum to it (SEMANTICS 2, 6): each gets its share rounded down, and the
 * steps left over go to the largest remainders, of equal ones to the first.
 */
final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * The parts, in the order of the weights.
     *
     * @param scale decimal places of one step; the quantity has no more
     * @param weights none negative, and one at least above zero
     */
    static List<BigDecimal> split(BigDecimal quantity, int scale, List<BigDecimal> weights) {
        var steps = quantity.movePointRight(scale).toBigIntegerExact();
        var whole = wholeNumbers(weights);
        var sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var shares = whole.stream()
                .map(weight -> steps.multiply(weight).divideAndRemainder(sum))
                .toList();
        var parts = new ArrayList<>(shares.stream().map(share -> share[0]).toList());
        int left = steps.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer part) -> shares.get(part)[1])
                        .reversed())
                .limit(left)
                .forEach(part -> parts.set(part, parts.get(part).add(BigInteger.ONE)));
        return parts.stream().map(part -> new BigDecimal(part, scale)).toList();
    }

    private static List<BigInteger> wholeNumbers(List<BigDecimal> weights) {
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(weight -> weight.movePointRight(Math.max(0, scale)).toBigIntegerExact())
                .toList();
    }
}
