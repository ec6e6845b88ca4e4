package vn.tiendo.reporting.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.reporting.knownindicator.Predicate;
import vn.tiendo.reporting.knownindicator.RegistryDefinition;
import vn.tiendo.reporting.knownindicator.StandingCount;
import vn.tiendo.reporting.registry.RegisterOfEnterprises.Enterprise;

/** Both numbers of a share against a slow count that goes through all enterprises, day by day, with loops and sets. */
class CountingSharesPropertiesTest {

    private static final Predicate WHOLE =
            new Predicate(Set.of("NON_STATE_DOMESTIC"), "PARTY", null, null, false, null, null);
    private static final Predicate PART = new Predicate(Set.of(), "SELF_DEFENCE", null, null, false, null, null);
    private static final UUID STOCK = new UUID(9, 9);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyEnterpriseIsInBothNumbersWhenAndWhereItShouldBe(long seed) {
        var register = new RegisterOfEnterprises(seed);
        var wholes = postings(register, List.of(WHOLE));
        var parts = postings(register, List.of(WHOLE, PART));

        for (var knownAt : register.instants()) {
            for (var day : register.days()) {
                assertThat(at(wholes, day, knownAt))
                        .as("denominators on %s as known at %s", day, knownAt)
                        .isEqualTo(slowly(register, day, knownAt, false));
                assertThat(at(parts, day, knownAt))
                        .as("numerators on %s as known at %s", day, knownAt)
                        .isEqualTo(slowly(register, day, knownAt, true));
            }
        }
    }

    @Test
    void theseRegistersHaveSharesOfAllSorts() {
        var seen = new TreeSet<String>();
        for (long seed : seeds()) {
            var register = new RegisterOfEnterprises(seed);
            var last = register.instants().getLast();
            for (var day : register.days()) {
                int whole = total(slowly(register, day, last, false));
                int part = total(slowly(register, day, last, true));
                seen.add(whole == 0 ? "none" : part == 0 ? "zero" : part == whole ? "all" : "some");
            }
        }
        assertThat(seen).containsExactly("all", "none", "some", "zero");
    }

    static List<Long> seeds() {
        return LongStream.rangeClosed(1, 60).boxed().toList();
    }

    private record Posted(UUID unit, LocalDate day, Instant known, int quantity) {}

    private static List<Posted> postings(RegisterOfEnterprises register, List<Predicate> all) {
        var counting = new RegistryCounting(
                List.of(new RegistryDefinition(STOCK, Instant.EPOCH, new StandingCount(true, all))));
        return register.enterprises().stream()
                .flatMap(enterprise -> counting.of(enterprise.subject()).stream())
                .map(posting ->
                        new Posted(posting.unitId(), posting.occurredOn(), posting.recordedAt(), posting.quantity()))
                .toList();
    }

    private static Map<UUID, Integer> at(List<Posted> postings, LocalDate day, Instant knownAt) {
        var sums = new HashMap<UUID, Integer>();
        for (var posted : postings) {
            if (!posted.day().isAfter(day) && !posted.known().isAfter(knownAt)) {
                sums.merge(posted.unit(), posted.quantity(), Integer::sum);
            }
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static Map<UUID, Integer> slowly(
            RegisterOfEnterprises register, LocalDate day, Instant knownAt, boolean withTeam) {
        var sums = new HashMap<UUID, Integer>();
        for (Enterprise enterprise : register.enterprises()) {
            var standing = enterprise.on(day, knownAt);
            if (standing != null
                    && !standing.closed()
                    && standing.ownership().equals("NON_STATE_DOMESTIC")
                    && (standing.types().contains("PARTY_CELL")
                            || standing.types().contains("PARTY_COMMITTEE"))
                    && (!withTeam || standing.types().contains("SELF_DEFENCE"))) {
                sums.merge(standing.commune(), 1, Integer::sum);
            }
        }
        return sums;
    }

    private static int total(Map<UUID, Integer> sums) {
        return sums.values().stream().mapToInt(Integer::intValue).sum();
    }
}
