package vn.tiendo.reporting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.plans.ObligationDue;
import vn.tiendo.events.plans.ObligationWithdrawn;
import vn.tiendo.events.plans.Period;

/** What plans-service would tell of a report that a unit owes on the first half of 2025, with the cut-off 20/06. */
record ObligationFacts(
        UUID plan,
        UUID unit,
        UUID instance,
        int tier,
        @Nullable UUID indicator) {

    private static final Instant RECORDED = Instant.parse("2025-01-01T00:00:00Z");

    /** Of every indicator. */
    static ObligationFacts owedBy(UUID unit) {
        return new ObligationFacts(UUID.randomUUID(), unit, UUID.randomUUID(), 1, null);
    }

    static ObligationFacts owedBy(UUID unit, UUID indicator) {
        return new ObligationFacts(UUID.randomUUID(), unit, UUID.randomUUID(), 1, indicator);
    }

    ObligationFacts restingOnOthers() {
        return new ObligationFacts(plan, unit, instance, 2, indicator);
    }

    ObligationFacts arrive() {
        return arrive(new Period(day("2025-01-01"), day("2025-06-30")), null, "2025-06-20");
    }

    /** Called after the year 2025, and of other days by Decree 09/2019. */
    ObligationFacts arriveForTheYearByDecree() {
        return arrive(
                new Period(day("2024-12-15"), day("2025-12-14")),
                new Period(day("2025-01-01"), day("2025-12-31")),
                "2025-12-14");
    }

    void withdrawn(String on) {
        ForeignFacts.arrive(new ObligationWithdrawn(
                instance, new UUID(1, 1), plan, unit, "Kết thúc hoạt động", null, null, day(on), RECORDED));
    }

    private ObligationFacts arrive(Period period, @Nullable Period named, String cutoff) {
        ForeignFacts.arrive(new ObligationDue(
                instance,
                new UUID(1, 1),
                plan,
                "RP1",
                "SIX_MONTH_REPORT",
                "Báo cáo 6 tháng",
                "Six-month report",
                unit,
                List.of(),
                tier,
                period,
                named,
                day(cutoff),
                day("2025-12-31"),
                indicator == null ? null : List.of(indicator),
                null,
                day("2025-01-01"),
                RECORDED));
        return this;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
