package vn.tiendo.plans.api;

import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.period;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/** The chain of reports of Hưng Yên for the first half of 2024. */
final class ObligationFixture {

    private ObligationFixture() {}

    /** Members by 19/6 and units by 29/6 to the standing body, which consolidates by 4/7 for the conference of 14/7. */
    static ObjectNode hungYen(UUID province, UUID members, UUID unit, UUID standingBody) {
        var plan = anEmptyPlan(province).put("effectiveOn", "2024-02-05");
        plan.set(
                "document",
                object().put("typeCode", "KH").put("number", "01-KH/BCĐ").put("issueDate", "2024-02-05"));
        plan.set("period", period("2024-01-01", "2024-12-31"));
        plan.set(
                "obligations",
                array(
                        report("RP1", "SIX_MONTH_REPORT", members, "2024-06-20", "RP5"),
                        report("RP3", "SIX_MONTH_REPORT", unit, "2024-06-30", "RP5"),
                        report("RP5", "CONSOLIDATED_SIX_MONTH_REPORT", standingBody, "2024-07-05", "RV2"),
                        conference(standingBody)));
        return plan;
    }

    static ObjectNode report(String key, String kind, UUID reporter, String before, String feeds) {
        var report = obligation(key, kind, reporter);
        report.set("covers", period("2024-01-01", "2024-06-30"));
        report.set("schedule", before(before));
        report.putArray("feeds").add(feeds);
        return report;
    }

    static ObjectNode aYearlyReport(String key, UUID reporter) {
        var report = obligation(key, "PERIODIC_REPORT", reporter);
        report.set(
                "schedule",
                object().put("kind", "RECURRING").put("rawVi", "hằng năm").put("recurrence", "FREQ=YEARLY"));
        return report;
    }

    static ObjectNode before(String due) {
        return object().put("kind", "DEADLINE")
                .put("rawVi", "xong trước " + due)
                .put("due", due)
                .put("dueInclusive", false);
    }

    private static ObjectNode conference(UUID standingBody) {
        var conference = obligation("RV2", "INTERIM_REVIEW", standingBody);
        conference.set("schedule", before("2024-07-15"));
        return conference;
    }

    private static ObjectNode obligation(String key, String kind, UUID reporter) {
        var obligation = object().put("key", key)
                .put("kind", kind)
                .put("titleVi", "Báo cáo 6 tháng")
                .put("titleEn", "Six-month report");
        obligation.putArray("reporters").add(reporter.toString());
        return obligation;
    }
}
