package vn.tiendo.e2e.restructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;

/** A plan that asks units to do something by a day. */
record PlanWithTasks(Reform reform, String id, JsonNode taskIds) {

    static PlanWithTasks issued(Reform reform, String unit, Map<String, List<String>> leadAndDueByKey) {
        var body = ReformPlan.body(reform, List.of(unit), "2025-01-15", "2025");
        leadAndDueByKey.forEach((key, leadAndDue) -> {
            var task = body.withArray("tasks")
                    .addObject()
                    .put("key", key)
                    .put("titleVi", "Báo cáo kết quả")
                    .put("titleEn", "Report the results")
                    .put("type", "REPORT");
            task.putArray("leads").add(leadAndDue.getFirst());
            task.putObject("schedule").put("kind", "DEADLINE").put("due", leadAndDue.getLast());
        });
        var plan = reform.accepted(Service.PLANS, "/v1/plans", body);
        return new PlanWithTasks(reform, plan.id(), plan.body().path("taskIds"));
    }

    void move(String task, String on, String lead, String reason) {
        var body = Json.object().put("effectiveOn", on).put("reason", reason);
        body.putArray("leads").add(lead);
        reform.accepted(Service.PLANS, "/v1/tasks/" + taskIds.path(task).asText() + "/moves", body);
    }

    void cancel(String task, String on, String reason) {
        reform.accepted(
                Service.PLANS,
                "/v1/tasks/" + taskIds.path(task).asText() + "/cancellations",
                Json.object().put("effectiveOn", on).put("reason", reason));
    }

    /** How many tasks stand how on the dashboard of a day. */
    Map<String, Integer> counts(String at) {
        var counts = new LinkedHashMap<String, Integer>();
        reform.get(Service.REPORTING, "/v1/dashboards/plans/" + id, Map.of("at", at))
                .orThrow()
                .body()
                .path("tasks")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));
        return counts;
    }
}
