package vn.tiendo.plans.reallocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.plans.allocation.Quota;
import vn.tiendo.plans.allocation.QuotasInForce;
import vn.tiendo.plans.knownunit.Succession;
import vn.tiendo.plans.knownunit.SuccessionKind;
import vn.tiendo.plans.period.Period;

class ReallocationTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID X = new UUID(0, 3);
    private static final UUID Y = new UUID(0, 4);

    @Test
    void onAMergerThreeAndTwoMakeFive() {
        assertThat(proposed(merger(X), 2025, Map.of(A, "3", B, "2"))).isEqualTo(Map.of(X, "5"));
    }

    @Test
    void theRunningAndLaterPeriodsAreProposedAndThePastIsNot() {
        assertThat(proposed(merger(X), 2026, Map.of(A, "3", B, "2"))).isEqualTo(Map.of(X, "5"));
        assertThat(proposed(merger(X), 2024, Map.of(A, "3", B, "2"))).isEmpty();
    }

    @Test
    void whatIsAbsorbedComesOnTopOfTheOwnQuota() {
        assertThat(proposed(absorption(), 2025, Map.of(A, "3", B, "2"))).isEqualTo(Map.of(B, "5"));
    }

    @Test
    void aBlankAddsNothing() {
        assertThat(proposed(absorption(), 2026, Map.of(A, "", B, "2"))).isEqualTo(Map.of(B, "2"));
        assertThat(proposed(merger(X), 2026, Map.of(A, "", B, ""))).containsEntry(X, "not yet");
    }

    @Test
    void anAssignedZeroIsANumber() {
        assertThat(proposed(merger(X), 2025, Map.of(A, "0", B, "0"))).isEqualTo(Map.of(X, "0"));
    }

    @Test
    void onASplitSharesDivideWithoutRemainder() {
        assertThat(proposed(split(Map.of(X, "2", Y, "1")), 2025, Map.of(A, "5")))
                .isEqualTo(Map.of(X, "3", Y, "2"));
        assertThat(proposed(split(Map.of(X, "1", Y, "1")), 2025, Map.of(A, "5")))
                .isEqualTo(Map.of(X, "3", Y, "2"));
    }

    @Test
    void withoutSharesNothingIsReallocatedYet() {
        assertThat(proposed(split(Map.of()), 2025, Map.of(A, "5"))).isEqualTo(Map.of(X, "not yet", Y, "not yet"));
    }

    @Test
    void whoIsNamedInNoShareWaitsForAPerson() {
        assertThat(proposed(split(Map.of(X, "1")), 2025, Map.of(A, "5"))).isEqualTo(Map.of(X, "5", Y, "not yet"));
    }

    @Test
    void aPeriodInWhichNoUnitThatEndedHadACellIsLeftAlone() {
        assertThat(proposed(absorption(), 2025, Map.of(B, "2"))).isEmpty();
    }

    @Test
    void aSoftRangeIsNoNumberInSumsAndIsNotDivided() {
        assertThat(proposed(merger(X), 2025, Map.of(A, "3", B, "1-2"))).isEqualTo(Map.of(X, "3"));
        assertThat(proposed(merger(X), 2025, Map.of(A, "1-2", B, ""))).isEqualTo(Map.of(X, "1-2"));
        assertThat(proposed(merger(X), 2025, Map.of(A, "1-2", B, "1-2"))).isEqualTo(Map.of(X, "not yet"));
        assertThat(proposed(split(Map.of(X, "1", Y, "1")), 2025, Map.of(A, "1-2")))
                .isEqualTo(Map.of(X, "not yet", Y, "not yet"));
    }

    @Test
    void whatDidNotConcernAnyOfThemDoesNotConcernTheSuccessor() {
        assertThat(proposed(merger(X), 2025, Map.of(A, "-", B, "-"))).isEqualTo(Map.of(X, "-"));
    }

    @Test
    void aShareInPercentIsPassedOnAndNeverAdded() {
        var cells = Map.of(A, "85", B, "85");
        assertThat(shown(new Reallocation(merger(X), List.of(X), 0, false).proposed(quotas(2025, cells))))
                .isEqualTo(Map.of(X, "85"));
        assertThat(shown(new Reallocation(merger(X), List.of(X), 0, false)
                        .proposed(quotas(2025, Map.of(A, "85", B, "90")))))
                .isEqualTo(Map.of(X, "not yet"));
    }

    @Test
    void whereNothingEndsNothingIsProposed() {
        var transfer = succession(SuccessionKind.TRANSFER, List.of(A), List.of(B), Map.of());
        assertThat(proposed(transfer, 2025, Map.of(A, "3", B, "2"))).isEmpty();
    }

    private static Succession merger(UUID into) {
        return succession(SuccessionKind.MERGE, List.of(A, B), List.of(into), Map.of());
    }

    private static Succession absorption() {
        return succession(SuccessionKind.ABSORB, List.of(A), List.of(B), Map.of());
    }

    private static Succession split(Map<UUID, String> shares) {
        var weights = new LinkedHashMap<UUID, BigDecimal>();
        shares.forEach((unit, weight) -> weights.put(unit, new BigDecimal(weight)));
        return succession(SuccessionKind.SPLIT, List.of(A), List.of(X, Y), weights);
    }

    private static Succession succession(
            SuccessionKind kind, List<UUID> from, List<UUID> to, Map<UUID, BigDecimal> shares) {
        return new Succession(UUID.randomUUID(), kind, LocalDate.of(2025, 7, 1), from, to, shares, true);
    }

    private static Map<UUID, String> proposed(Succession succession, int year, Map<UUID, String> cells) {
        return shown(new Reallocation(succession, succession.to(), 0, true).proposed(quotas(year, cells)));
    }

    private static QuotasInForce quotas(int year, Map<UUID, String> cells) {
        var quotas = new LinkedHashMap<UUID, Quota>();
        cells.forEach((unit, cell) -> quotas.put(unit, Quota.parse(cell, 0)));
        return new QuotasInForce(Period.year(year), quotas);
    }

    private static Map<UUID, String> shown(List<ProposedCell> cells) {
        var shown = new LinkedHashMap<UUID, String>();
        cells.forEach(cell -> shown.put(
                cell.unitId(), cell.quota() == null ? "not yet" : cell.quota().cell()));
        return shown;
    }
}
