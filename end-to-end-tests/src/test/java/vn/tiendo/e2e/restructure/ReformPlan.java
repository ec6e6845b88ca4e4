package vn.tiendo.e2e.restructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** A plan whose units a reform concerns, with one target counted by year. */
record ReformPlan(Reform reform, String id, String on) {

    static ReformPlan issued(Reform reform, List<String> issuers, String on, String period) {
        var plan = reform.accepted(Service.PLANS, "/v1/plans", body(reform, issuers, on, period));
        return new ReformPlan(reform, plan.id(), on);
    }

    static ObjectNode body(Reform reform, List<String> issuers, String on, String period) {
        var body = Json.object()
                .put("format", "tiendo-plan/1")
                .put("key", reform.code("-" + issuers.getFirst() + "-" + on))
                .put("titleVi", "Phát triển đảng viên")
                .put("titleEn", "Admission of members")
                .put("unit", issuers.getFirst())
                .put("effectiveOn", on);
        issuers.forEach(body.withArray("issuers")::add);
        issuers.forEach(issuer ->
                body.withArray("approvals").addObject().put("issuer", issuer).put("approvedOn", on));
        body.set("period", Json.period(period));
        return body;
    }

    /** So many in each of the years, at least. */
    ReformTarget target(String indicator, String value, int... years) {
        var body = Json.object()
                .put("effectiveOn", on)
                .put("key", "T")
                .put("titleVi", "Kết nạp")
                .put("titleEn", "Admitted")
                .put("kind", "ANNUAL_MINIMUM")
                .put("indicator", indicator)
                .put("operator", ">=")
                .put("firmness", "FIRM");
        var periods = body.putArray("periods");
        for (int year : years) {
            var period = periods.addObject().put("value", value);
            period.set("period", Json.period(Integer.toString(year)));
        }
        return new ReformTarget(
                reform,
                reform.accepted(Service.PLANS, "/v1/plans/" + id + "/targets", body)
                        .id(),
                on);
    }

    /** A target shared out over units. */
    record ReformTarget(Reform reform, String id, String on) {

        void allocate(int year, Map<String, String> cells) {
            var body = Json.object().put("effectiveOn", on);
            body.set("period", Json.period(Integer.toString(year)));
            cells.forEach((unit, cell) ->
                    body.withArray("cells").addObject().put("unitId", unit).put("cell", cell));
            reform.accepted(Service.PLANS, "/v1/targets/" + id + "/allocations", body);
        }

        /** By unit, what is proposed for the year; null: not yet re-allocated. */
        Map<String, @Nullable String> proposed(String succession, int year) {
            var proposal = reform.get(
                            Service.PLANS, "/v1/quota-proposals", Map.of("target", id, "succession", succession))
                    .orThrow();
            var cells = new LinkedHashMap<String, @Nullable String>();
            for (var cell : proposal.body().path("cells")) {
                if (cell.path("period").equals(Json.period(Integer.toString(year)))) {
                    cells.put(cell.path("unitId").asText(), cell.path("cell").textValue());
                }
            }
            return cells;
        }

        Reply confirm(String succession) {
            return confirm(succession, Map.of(), 0);
        }

        /** A person decides otherwise, or where nothing is proposed. */
        Reply confirm(String succession, Map<String, String> decided, int year) {
            var body = Json.object().put("targetId", id).put("successionId", succession);
            ArrayNode cells = body.putArray("cells");
            decided.forEach((unit, cell) -> {
                var one = cells.addObject().put("unitId", unit).put("cell", cell);
                one.set("period", Json.period(Integer.toString(year)));
            });
            return reform.post(Service.PLANS, "/v1/quota-confirmations", body);
        }

        JsonNode state(String unit, int year, String at) {
            return reform.get(
                            Service.REPORTING,
                            "/v1/target-states",
                            Map.of("target", id, "unit", unit, "period", Integer.toString(year), "at", at))
                    .orThrow()
                    .body();
        }

        /** The sum of the table of the year on a day. */
        @Nullable
        String total(int year, String at) {
            var tables = reform.get(Service.PLANS, "/v1/targets/" + id + "/allocations", Map.of("at", at))
                    .orThrow();
            for (var table : tables.body().path("inForce")) {
                if (table.path("period").equals(Json.period(Integer.toString(year)))) {
                    return table.path("total").textValue();
                }
            }
            return null;
        }
    }
}
