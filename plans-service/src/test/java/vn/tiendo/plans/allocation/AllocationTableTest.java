package vn.tiendo.plans.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Refused;

class AllocationTableTest {
    private static final UUID A = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    private static final UUID B = UUID.fromString("0190a000-0000-7000-8000-00000000000b");
    private static final UUID PLAN = UUID.fromString("0190a000-0000-7000-8000-0000000000f1");
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    private final List<AllocationAssigned> acts = new ArrayList<>();

    private static Cell cell(UUID unit, String text) {
        return new Cell(unit, Quota.parse(text, 0));
    }

    private static AllocationTable table(boolean closed, String document, Cell... cells) {
        return new AllocationTable(Period.year(2025), List.of(cells), null, closed, document, false);
    }

    private void assigned(String on, AllocationTable table) {
        acts.add(new AllocationAssigned(
                UUID.randomUUID(), PLAN, PLAN, table, LocalDate.parse(on), RECORDED, acts.size() + 1L));
    }

    private String quota(UUID unit, String at) {
        return QuotasInForce.of(Period.year(2025), acts, new AsOf(LocalDate.parse(at), RECORDED))
                .of(unit)
                .cell();
    }

    @Test
    void keepsThePrintedTotalBesideTheRecomputedOne() {
        var cells = List.of(cell(A, "3"), cell(B, "0"), cell(UUID.randomUUID(), "1-2"), cell(UUID.randomUUID(), ""));
        var table = new AllocationTable(Period.year(2025), cells, new BigDecimal("4"), false, null, false);

        assertThat(table.printedTotal()).isEqualByComparingTo("4");
        assertThat(table.recomputedTotal()).isEqualByComparingTo("3");
    }

    @Test
    void isNotInForceBeforeItsDay() {
        assigned("2025-02-15", table(false, null, cell(A, "2")));

        assertThat(quota(A, "2025-01-31")).isEmpty();
        assertThat(quota(A, "2025-02-15")).isEqualTo("2");
    }

    @Test
    void changesOnlyItsOwnCells() {
        assigned("2022-12-01", table(false, null, cell(A, "4"), cell(B, "1")));
        assigned("2025-07-01", table(false, null, cell(A, "6")));

        assertThat(quota(A, "2025-06-30")).isEqualTo("4");
        assertThat(quota(A, "2025-12-31")).isEqualTo("6");
        assertThat(quota(B, "2025-12-31")).isEqualTo("1");
    }

    @Test
    void issuedAfterItsPeriodTouchesItOnlyWhenItNamesItAsClosed() {
        assigned("2022-12-01", table(false, null, cell(A, "4")));
        assigned("2026-02-01", table(false, null, cell(A, "3")));
        assertThat(quota(A, "2026-06-30")).isEqualTo("4");

        assigned("2026-03-01", table(true, "8-QĐ/TU", cell(A, "2")));
        assertThat(quota(A, "2026-02-28")).isEqualTo("4");
        assertThat(quota(A, "2026-06-30")).isEqualTo("2");
    }

    @Test
    void thatNamesAClosedPeriodNeedsADocument() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> table(true, null, cell(A, "1")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("DOCUMENT_REQUIRED"));
    }

    @Test
    void withoutACellAUnitIsNotAssigned() {
        assigned("2022-12-01", table(false, null, cell(A, "0")));

        assertThat(quota(A, "2025-12-31")).isEqualTo("0");
        assertThat(quota(B, "2025-12-31")).isEmpty();
    }
}
