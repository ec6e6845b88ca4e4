package vn.tiendo.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.evaluation.Admissions.admissions;
import static vn.tiendo.reporting.evaluation.TargetFixture.at;
import static vn.tiendo.reporting.evaluation.TargetFixture.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.Quotas;

class SurplusOverASuccessionTest {

    private final UnitAccount a = left(quotas(Map.of(2024, 3)), admissions(2024, 5));
    private final UnitAccount b = left(quotas(Map.of(2024, 2)), admissions(2024, 3));

    @Test
    void onAMergerSurplusesAdd() {
        var c = succeeding(quotas(Map.of(2025, 5)), admissions(2025, 2), 2025, List.of(a, b));

        assertThat(surplusBefore(2025, c)).isEqualByComparingTo("3");
    }

    @Test
    void ofTwoPredecessorsEachIsReckonedByItsOwnQuota() {
        var missed = left(quotas(Map.of(2024, 9)), admissions(2024, 1));
        var c = succeeding(quotas(Map.of(2025, 5)), admissions(2025, 2), 2025, List.of(a, missed));

        // The shortfall of one takes nothing from the surplus of the other.
        assertThat(surplusBefore(2025, c)).isEqualByComparingTo("2");
    }

    @Test
    void whoTakesOverNobodysSurplusHasNone() {
        var x = succeeding(quotas(Map.of(2025, 2)), admissions(2025, 2), 2025, List.of());

        assertThat(surplusBefore(2025, x)).isEqualByComparingTo("0");
    }

    @Test
    void anAbsorbingUnitKeepsItsOwnBesideWhatItTakesOver() {
        var own = new UnitAccount[1];
        own[0] = new UnitAccount(
                quotas(Map.of(2024, 2, 2025, 5)),
                admissions(2024, 3).seenAt(at("2025-12-31")),
                (earlier, later) -> later.equals(Period.year(2025)) ? List.of(own[0], a) : List.of(own[0]));

        assertThat(surplusBefore(2025, own[0])).isEqualByComparingTo("3");
    }

    @Test
    void overTwoHopsItIsCarriedYearByYear() {
        var c = succeeding(quotas(Map.of(2025, 1)), admissions(2025, 2), 2025, List.of(a, b));
        var d = succeeding(quotas(Map.of(2026, 5)), admissions(2026, 2), 2026, List.of(c));

        assertThat(surplusBefore(2026, d)).isEqualByComparingTo("4");
    }

    private static BigDecimal surplusBefore(int year, UnitAccount unit) {
        return new EarlyCompletion(unit).surplusBefore(Period.year(year));
    }

    private static UnitAccount left(Quotas quotas, Admissions done) {
        return new UnitAccount(quotas, done.seenAt(at("2026-12-31")), null);
    }

    private static UnitAccount succeeding(Quotas quotas, Admissions done, int year, List<UnitAccount> before) {
        return new UnitAccount(
                quotas,
                done.seenAt(at("2026-12-31")),
                (earlier, later) -> later.equals(Period.year(year)) ? before : List.of());
    }

    private static Quotas quotas(Map<Integer, Integer> byYear) {
        var numbers = new TreeMap<Period, Quota>();
        byYear.forEach((year, quantity) -> numbers.put(Period.year(year), number(quantity)));
        var years = new TreeSet<>(
                IntStream.rangeClosed(2024, 2026).mapToObj(Period::year).toList());
        return new Quotas() {
            @Override
            public Quota of(Period period) {
                return numbers.getOrDefault(period, new Quota.NotAssigned());
            }

            @Override
            public NavigableSet<Period> periods() {
                return years;
            }
        };
    }
}
