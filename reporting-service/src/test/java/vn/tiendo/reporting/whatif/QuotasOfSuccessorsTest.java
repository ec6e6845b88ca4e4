package vn.tiendo.reporting.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.reporting.knowntarget.Quota;

class QuotasOfSuccessorsTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void onAMergerWholeQuotasAreSummed() {
        assertThat(proposed(List.of(number(3), number(2)), owning(FIRST), Map.of()))
                .containsExactly(Map.entry(FIRST, number(5)));
    }

    @Test
    void theOwnQuotaOfAnAbsorbingUnitIsAdded() {
        var own = owning(FIRST);
        own.put(FIRST, number(4));
        assertThat(proposed(List.of(number(3)), own, Map.of())).containsEntry(FIRST, number(7));
    }

    @Test
    void onASplitEqualRemaindersGoInUnitCodeOrder() {
        var shares = Map.of(FIRST, BigDecimal.ONE, SECOND, BigDecimal.ONE);
        assertThat(proposed(List.of(number(5)), owning(FIRST, SECOND), shares))
                .containsEntry(FIRST, number(3))
                .containsEntry(SECOND, number(2));
    }

    @Test
    void withoutSharesASplitIsNotYetReallocated() {
        assertThat(proposed(List.of(number(5)), owning(FIRST, SECOND), Map.of()))
                .isEmpty();
    }

    @Test
    void aSoftRangeIsPassedOnAloneAndNeverSummed() {
        var range = new Quota.SoftRange(BigDecimal.ONE, BigDecimal.TWO);
        assertThat(proposed(List.of(range), owning(FIRST), Map.of())).containsEntry(FIRST, range);
        assertThat(proposed(List.of(range, range), owning(FIRST), Map.of())).isEmpty();
    }

    @Test
    void aShareInPercentIsNeverAdded() {
        var quotas = new QuotasOfSuccessors(List.of(number(85), number(85)), owning(FIRST), Map.of(), 0, false);
        assertThat(quotas.proposed()).containsEntry(FIRST, number(85));
        var differing = new QuotasOfSuccessors(List.of(number(85), number(90)), owning(FIRST), Map.of(), 0, false);
        assertThat(differing.proposed()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSharesOfASplitSumToTheWholeExactly(long seed) {
        var random = new Random(seed);
        int whole = random.nextInt(1_000);
        int heirs = 2 + random.nextInt(9);
        var own = new LinkedHashMap<UUID, Quota>();
        var shares = new LinkedHashMap<UUID, BigDecimal>();
        for (int i = 0; i < heirs; i++) {
            own.put(new UUID(1, i), new Quota.NotAssigned());
            shares.put(new UUID(1, i), BigDecimal.valueOf(1 + random.nextInt(50)));
        }
        var sum = proposed(List.of(number(whole)), own, shares).values().stream()
                .map(Quota::carriedAgainst)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(whole));
    }

    private static Map<UUID, Quota> proposed(List<Quota> ended, Map<UUID, Quota> own, Map<UUID, BigDecimal> shares) {
        return new QuotasOfSuccessors(ended, own, shares, 0, true).proposed();
    }

    private static LinkedHashMap<UUID, Quota> owning(UUID... units) {
        var own = new LinkedHashMap<UUID, Quota>();
        for (var unit : units) {
            own.put(unit, new Quota.NotAssigned());
        }
        return own;
    }

    private static Quota number(int quantity) {
        return new Quota.Assigned(BigDecimal.valueOf(quantity), null);
    }
}
