package vn.tiendo.reporting.knowntarget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;

class VersionThatJudgesAPeriodTest {

    private static final UUID TARGET = new UUID(1, 0);
    private static final UUID PROVINCE = new UUID(0, 1);
    private static final UUID A = new UUID(0, 2);
    private static final UUID B = new UUID(0, 3);
    private static final Period Y2024 = Period.year(2024);
    private static final Period Y2025 = Period.year(2025);

    private final List<TargetAct> acts = new ArrayList<>();

    @Test
    void changesWithAnAmendmentWithinThePeriod() {
        target(Map.of(Y2025, value(10)));
        amendment("2025-09-01", Map.of(Y2025, value(12)), Map.of());

        assertThat(quota(PROVINCE, Y2025, "2025-08-31")).isEqualTo(number(10));
        assertThat(quota(PROVINCE, Y2025, "2025-09-01")).isEqualTo(number(12));
        assertThat(quota(PROVINCE, Y2025, "2025-12-31")).isEqualTo(number(12));
    }

    @Test
    void leavesAClosedPeriodAloneUnlessItIsNamed() {
        target(Map.of(Y2024, value(10), Y2025, value(10)));
        amendment("2025-03-01", Map.of(Y2024, value(8), Y2025, value(9)), Map.of());
        amendment("2025-05-01", Map.of(), Map.of(Y2024, value(7)));

        assertThat(quota(PROVINCE, Y2024, "2024-12-31")).isEqualTo(number(10));
        assertThat(quota(PROVINCE, Y2024, "2025-04-30")).isEqualTo(number(10));
        assertThat(quota(PROVINCE, Y2024, "2025-05-01")).isEqualTo(number(7));
        assertThat(quota(PROVINCE, Y2025, "2025-05-01")).isEqualTo(number(9));
    }

    @Test
    void isTheOneKnownAtTheTimeAskedFor() {
        target(Map.of(Y2025, value(10)));
        Instant before = known();
        amendment("2025-09-01", Map.of(Y2025, value(12)), Map.of());

        assertThat(book().quotaOf(PROVINCE, Y2025, new AsOf(LocalDate.parse("2025-12-31"), before)))
                .isEqualTo(number(10));
        assertThat(quota(PROVINCE, Y2025, "2025-12-31")).isEqualTo(number(12));
    }

    @Test
    void isNotAssignedBeforeTheTableIsInForce() {
        target(Map.of(Y2025, value(7)));
        table("2025-02-15", Y2025, Map.of(A, number(2)), false);

        assertThat(quota(A, Y2025, "2025-01-31")).isEqualTo(new Quota.NotAssigned());
        assertThat(quota(A, Y2025, "2025-02-15")).isEqualTo(number(2));
        assertThat(quota(B, Y2025, "2025-02-15")).isEqualTo(new Quota.NotAssigned());
    }

    @Test
    void changesOnlyTheCellsThatATableLists() {
        target(Map.of(Y2025, value(7)));
        table("2022-12-01", Y2025, Map.of(A, number(4), B, number(1)), false);
        table("2025-07-01", Y2025, Map.of(A, number(6)), false);
        table("2026-02-01", Y2025, Map.of(A, number(2)), false);

        assertThat(quota(A, Y2025, "2025-06-30")).isEqualTo(number(4));
        assertThat(quota(A, Y2025, "2026-06-30")).isEqualTo(number(6));
        assertThat(quota(B, Y2025, "2025-12-31")).isEqualTo(number(1));
    }

    @Test
    void reachesBackByATableThatNamesItsPeriodAsClosed() {
        target(Map.of(Y2025, value(7)));
        table("2022-12-01", Y2025, Map.of(A, number(4)), false);
        table("2026-02-01", Y2025, Map.of(A, number(2)), true);

        assertThat(quota(A, Y2025, "2026-01-31")).isEqualTo(number(4));
        assertThat(quota(A, Y2025, "2026-02-01")).isEqualTo(number(2));
    }

    @Test
    void mayTakeAQuotaBack() {
        target(Map.of(Y2025, value(7)));
        table("2025-01-01", Y2025, Map.of(A, number(4)), false);
        table("2025-07-01", Y2025, Map.of(A, new Quota.NotAssigned()), false);

        assertThat(quota(A, Y2025, "2025-12-31")).isEqualTo(new Quota.NotAssigned());
    }

    @Test
    void givesThePlansUnitNoQuotaWhereThePeriodHasNoValueOfItsOwn() {
        target(Map.of(Y2025, TargetValue.NONE));

        assertThat(quota(PROVINCE, Y2025, "2025-12-31")).isEqualTo(new Quota.NotAssigned());
        assertThat(book().periods(new AsOf(LocalDate.parse("2025-12-31"), known())))
                .containsExactly(Y2025);
    }

    @Test
    void doesNotTakeTheOwnValueForAnotherUnit() {
        target(Map.of(Y2025, value(7)));

        assertThat(quota(A, Y2025, "2025-12-31")).isEqualTo(new Quota.NotAssigned());
    }

    @Test
    void knowsTheUnitsOfAllTablesInForce() {
        target(Map.of(Y2025, value(7)));
        table("2025-01-01", Y2025, Map.of(A, number(4)), false);
        table("2025-07-01", Y2025, Map.of(B, new Quota.NotAssigned()), false);

        assertThat(book().unitsWithCells(new AsOf(LocalDate.parse("2025-06-30"), known())))
                .containsExactly(A);
        assertThat(book().unitsWithCells(new AsOf(LocalDate.parse("2025-07-01"), known())))
                .containsExactlyInAnyOrder(A, B);
    }

    private void target(Map<Period, TargetValue> values) {
        acts.add(new TargetSetAct(
                TARGET,
                new UUID(2, 0),
                TargetKind.ANNUAL_MINIMUM,
                new UUID(3, 0),
                Operator.AT_LEAST,
                Firmness.FIRM,
                null,
                PROVINCE,
                values,
                TargetShape.PLAIN,
                LocalDate.parse("2022-12-01"),
                next(),
                0));
    }

    private void amendment(String on, Map<Period, TargetValue> values, Map<Period, TargetValue> closed) {
        acts.add(new TargetAmendedAct(TARGET, values, closed, LocalDate.parse(on), next(), 0));
    }

    private void table(String on, Period period, Map<UUID, Quota> cells, boolean closed) {
        acts.add(new AllocationAct(TARGET, period, cells, closed, LocalDate.parse(on), next(), 0));
    }

    private Instant next() {
        return Instant.ofEpochSecond(acts.size() + 1L);
    }

    private Instant known() {
        return Instant.ofEpochSecond(acts.size());
    }

    private TargetBook book() {
        return new TargetBook(acts.reversed());
    }

    private Quota quota(UUID unit, Period period, String at) {
        return book().quotaOf(unit, period, new AsOf(LocalDate.parse(at), known()));
    }

    private static TargetValue value(int floor) {
        return TargetValue.of(BigDecimal.valueOf(floor));
    }

    private static Quota number(int quantity) {
        return new Quota.Assigned(BigDecimal.valueOf(quantity), null);
    }
}
