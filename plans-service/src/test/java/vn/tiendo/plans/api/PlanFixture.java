package vn.tiendo.plans.api;

import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.period;
import static vn.tiendo.plans.api.Api.valued;
import static vn.tiendo.plans.api.Api.year;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Plans in the import format, after the plan of Đồng Nai for 2026–2030. */
final class PlanFixture {
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    private PlanFixture() {}

    /** Without targets and tasks. */
    static ObjectNode anEmptyPlan(UUID unit) {
        var plan = object().put("format", "tiendo-plan/1")
                .put("key", "plan-" + Api.unique())
                .put("titleVi", "Phát triển đảng viên, tổ chức đảng ở doanh nghiệp ngoài nhà nước 2026-2030")
                .put("titleEn", "Members and organisations in non-state enterprises, 2026-2030")
                .put("unit", unit.toString())
                .put("effectiveOn", "2026-01-05")
                .put("carry", true);
        plan.set(
                "document",
                object().put("typeCode", "KH")
                        .put("number", NUMBERS.incrementAndGet() + "-KH/TU")
                        .put("issueDate", "2026-04-15"));
        plan.set("period", period("2026-01-01", "2030-12-31"));
        return plan;
    }

    /** With an annual and a cumulative target, an allocation, two tasks and a text. */
    static ObjectNode aWholePlan(UUID unit, String indicator, UUID commune) {
        var plan = anEmptyPlan(unit);
        plan.set("targets", array(anAnnualMinimum(indicator), aCumulative(indicator), aMilestone()));
        plan.set("allocations", array(anAllocation(commune, "3").put("target", "TG1")));
        plan.set("tasks", array(aTask("K01", unit), anOngoingTask("K02", unit)));
        plan.set("texts", array(aText("RP1")));
        return plan;
    }

    static ObjectNode anAnnualMinimum(String indicator) {
        var target = target("TG1", "ANNUAL_MINIMUM")
                .put("indicator", indicator)
                .put("operator", ">=")
                .put("firmness", "FIRM");
        target.set("periods", array(valued(year(2026), "200"), valued(year(2027), "200")));
        return target;
    }

    static ObjectNode aCumulative(String indicator) {
        var target = target("TG2", "CUMULATIVE")
                .put("indicator", indicator)
                .put("operator", ">=")
                .put("firmness", "STRIVE");
        target.set("periods", array(valued(period("2026-01-01", "2030-12-31"), "1000")));
        return target;
    }

    static ObjectNode aMilestone() {
        var target = target("TG5", "QUALITATIVE").put("firmness", "STRIVE");
        target.set("periods", array(period2030()));
        return target;
    }

    private static ObjectNode period2030() {
        ObjectNode named = object();
        named.set("period", year(2030));
        return named;
    }

    private static ObjectNode target(String key, String kind) {
        return object().put("key", key)
                .put("section", "II.1")
                .put("titleVi", "Kết nạp mới")
                .put("titleEn", "Members admitted")
                .put("kind", kind);
    }

    static ObjectNode anAllocation(UUID unit, String cell) {
        var allocation = object().put("effectiveOn", "2026-02-01").put("printedTotal", "4");
        allocation.set("period", year(2026));
        allocation.set("cells", array(object().put("unitId", unit.toString()).put("cell", cell)));
        return allocation;
    }

    static ObjectNode aTask(String key, UUID lead) {
        var task = task(key, lead);
        task.set(
                "schedule",
                object().put("kind", "DEADLINE")
                        .put("rawVi", "trước 15/7/2026")
                        .put("due", "2026-07-15")
                        .put("dueInclusive", false));
        return task;
    }

    /** Each 31/12 of the plan. */
    static ObjectNode aYearlyTask(String key, UUID lead) {
        var task = task(key, lead);
        task.set(
                "schedule",
                object().put("kind", "RECURRING").put("rawVi", "hằng năm").put("recurrence", "FREQ=YEARLY"));
        return task;
    }

    static ObjectNode anOngoingTask(String key, UUID lead) {
        var task = task(key, lead);
        task.set("schedule", object().put("kind", "ONGOING").put("rawVi", "Thường xuyên"));
        return task;
    }

    private static ObjectNode task(String key, UUID lead) {
        var task = object().put("key", key)
                .put("section", "III.1")
                .put("titleVi", "Lãnh đạo công tác tuyên truyền")
                .put("titleEn", "Lead the communication work")
                .put("type", "ACTION");
        task.putArray("leads").add(lead.toString());
        return task;
    }

    static ObjectNode aText(String key) {
        return object().put("kind", "REPORT")
                .put("key", key)
                .put("titleVi", "Báo cáo định kỳ")
                .put("titleEn", "Periodic report");
    }
}
