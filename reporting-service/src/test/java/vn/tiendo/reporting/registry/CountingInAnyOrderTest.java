package vn.tiendo.reporting.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.reporting.ledger.RegistryPosting;
import vn.tiendo.reporting.registry.SaidOfAnOrganisation.Arrived;

class CountingInAnyOrderTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLatestFiguresDoNotDependOnTheOrderOfArrival(long seed) {
        var said = new SaidOfAnOrganisation(seed);
        var expected = sums(postings(said.arrivedInOrderOf(0)));

        for (long order = 1; order <= 5; order++) {
            assertThat(sums(postings(said.arrivedInOrderOf(order))))
                    .as("order %d", order)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsLearntLaterOnlyAppends(long seed) {
        var arrived = new SaidOfAnOrganisation(seed).arrivedInOrderOf(seed);
        var all = postings(arrived);

        for (var instant : arrived.instants()) {
            assertThat(postings(arrived.until(instant)))
                    .as("known at %s", instant)
                    .isEqualTo(all.stream()
                            .filter(posting -> !posting.recordedAt().isAfter(instant))
                            .toList());
        }
    }

    @Test
    void theseCasesCountSomething() {
        assertThat(seeds().stream()
                        .filter(seed -> !sums(postings(new SaidOfAnOrganisation(seed).arrivedInOrderOf(0)))
                                .isEmpty())
                        .count())
                .isGreaterThan(50);
    }

    static List<Long> seeds() {
        return LongStream.rangeClosed(1, 300).boxed().toList();
    }

    private static List<RegistryPosting> postings(Arrived arrived) {
        var definitions = arrived.definitions();
        return definitions.isEmpty() ? List.of() : new RegistryCounting(definitions).of(arrived.subject());
    }

    /** By unit and day, what is nothing left out. */
    private static Map<List<Object>, List<Integer>> sums(List<RegistryPosting> postings) {
        var sums = new HashMap<List<Object>, List<Integer>>();
        postings.forEach(posting -> sums.merge(
                List.of(posting.unitId(), posting.occurredOn()),
                List.of(posting.quantity(), posting.made()),
                (a, b) -> List.of(a.get(0) + b.get(0), a.get(1) + b.get(1))));
        return sums.entrySet().stream()
                .filter(sum -> !Objects.equals(sum.getValue(), List.of(0, 0)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
