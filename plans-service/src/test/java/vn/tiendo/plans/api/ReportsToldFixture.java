package vn.tiendo.plans.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.events.reporting.ReportReturned;
import vn.tiendo.events.reporting.ReportSubmitted;

/** A report of a unit for what it owes, as reporting-service tells of it; here the test plays its part. */
record ReportsToldFixture(UUID report, UUID unit, UUID instance, int version) {

    static ReportsToldFixture reportOf(UUID unit, String instance) {
        return new ReportsToldFixture(UuidCreator.getTimeOrderedEpoch(), unit, UUID.fromString(instance), 1);
    }

    ReportsToldFixture next() {
        return new ReportsToldFixture(UuidCreator.getTimeOrderedEpoch(), unit, instance, version + 1);
    }

    ReportsToldFixture sent(String on) {
        UnitsToldFixture.reportingTold(
                new ReportSubmitted(
                        report,
                        unit,
                        null,
                        instance,
                        version,
                        null,
                        "PERIODIC_REPORT",
                        "Báo cáo",
                        "Report",
                        LocalDate.parse(on),
                        LocalDate.parse(on),
                        Instant.parse("2024-01-01T00:00:00Z"),
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        Instant.parse("2026-01-01T00:00:00Z").plusSeconds(version)),
                1);
        return this;
    }

    void sentBack(String on) {
        UnitsToldFixture.reportingTold(
                new ReportReturned(
                        report,
                        unit,
                        null,
                        instance,
                        version,
                        LocalDate.parse(on),
                        "Thiếu số liệu",
                        Instant.parse("2026-02-01T00:00:00Z").plusSeconds(version)),
                2);
    }
}
