package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** Indicators, plans, targets, amendments and tables in plans-service. */
final class PlanActs {

    private PlanActs() {}

    static Reply indicator(JsonNode act, CasePlay play) {
        var key = act.path("indicator").asText();
        var body = Json.object()
                .put("effectiveOn", act.path("on").asText())
                .put("code", play.keys().freshCode(key))
                .put("nameVi", key)
                .put("nameEn", key)
                .put("kind", act.path("kind").asText())
                .put("scale", act.path("scale").asInt(0))
                .put("aggregation", act.path("aggregation").asText("SUM"));
        if (act.has("partOf")) {
            body.put("partOf", play.keys().id("indicator", act.path("partOf").asText()));
        }
        if (act.path("source").asText().equals("REGISTRY")) {
            body.put("source", "REGISTRY").set("registry", registry(act.path("registry")));
        }
        if (act.path("kind").asText().equals("RATIO")) {
            body.set("ratio", ratio(act, play));
        }
        return play.define(body, key);
    }

    static Reply plan(JsonNode act, CasePlay play) {
        var key = act.path("plan").asText();
        var body = Json.object()
                .put("format", "tiendo-plan/1")
                .put("key", play.keys().freshCode(key))
                .put("titleVi", key)
                .put("titleEn", key)
                .put("unit", play.keys().id("unit", act.path("unit").asText()))
                .put("effectiveOn", act.path("on").asText())
                .put("carry", act.path("carry").asBoolean(false));
        body.set("period", Json.period(act.path("period").asText()));
        if (act.has("pace")) {
            body.set("pace", pace(act.path("pace")));
        }
        return play.post(Service.PLANS, "/v1/plans", body, "plan", key);
    }

    static Reply target(JsonNode act, CasePlay play) {
        var key = act.path("target").asText();
        var body = Json.object()
                .put("effectiveOn", act.path("on").asText())
                .put("key", key)
                .put("titleVi", key)
                .put("titleEn", key)
                .put("kind", act.path("kind").asText())
                .put(
                        "indicator",
                        play.keys().id("indicator", act.path("indicator").asText()))
                .put("operator", act.path("op").asText())
                .put("firmness", act.path("firmness").asText());
        if (act.path("kind").asText().equals("RESTATEMENT")) {
            body.put("restates", play.restated(act));
        } else if (act.has("parent")) {
            body.put("parent", act.path("parent").asText());
        }
        if (act.has("organisationType")) {
            body.put("organisationType", act.path("organisationType").asText());
        }
        body.set("periods", values(act.path("periods")));
        var plan = play.keys().id("plan", act.path("plan").asText());
        return play.post(Service.PLANS, "/v1/plans/" + plan + "/targets", body, "target", key);
    }

    static Reply amendment(JsonNode act, CasePlay play) {
        var body = Json.object().put("effectiveOn", act.path("on").asText());
        body.set("periods", values(act.path("periods")));
        body.set("closedPeriods", values(act.path("closedPeriods")));
        withDocument(act, body);
        return play.post(Service.PLANS, targetOf(act, play) + "/amendments", body);
    }

    static Reply allocation(JsonNode act, CasePlay play) {
        var body = Json.object().put("effectiveOn", act.path("on").asText());
        body.set("period", Json.period(act.path("period").asText()));
        var cells = body.putArray("cells");
        act.path("cells")
                .properties()
                .forEach(cell -> cells.addObject()
                        .put("unitId", play.keys().id("unit", cell.getKey()))
                        .put("cell", cell.getValue().asText()));
        if (act.has("printedTotal")) {
            body.put("printedTotal", act.path("printedTotal").asText());
        }
        if (act.path("closed").asBoolean(false)) {
            body.put("closed", true);
        }
        withDocument(act, body);
        return play.post(Service.PLANS, targetOf(act, play) + "/allocations", body);
    }

    static Reply quotasConfirmed(JsonNode act, CasePlay play) {
        var body = Json.object()
                .put("effectiveOn", act.path("on").asText())
                .put("targetId", play.keys().id("target", act.path("target").asText()))
                .put(
                        "successionId",
                        play.keys().id("succession", act.path("succession").asText()));
        return play.post(Service.PLANS, "/v1/quota-confirmations", body);
    }

    static Reply ratingScale(JsonNode act, CasePlay play) {
        return play.forEachRoot(root -> {
            var body = Json.object()
                    .put("unitId", root)
                    .put("effectiveOn", act.path("on").asText());
            body.set("levels", act.path("levels"));
            return play.post(Service.PLANS, "/v1/rating-scales", body);
        });
    }

    /** Of enterprises or organisations the predicates as they stand; of indicators their ids. */
    private static ObjectNode ratio(JsonNode act, CasePlay play) {
        var ratio = Json.object().put("of", act.path("of").asText());
        for (var side : List.of("denominator", "numerator")) {
            var stated = act.path(side);
            if (stated.isTextual()) {
                ratio.put(side, play.keys().id("indicator", stated.asText()));
            } else {
                ratio.set(side, stated);
            }
        }
        return ratio;
    }

    private static ObjectNode registry(JsonNode counted) {
        var registry = Json.object()
                .put("event", "ESTABLISHED")
                .put("organisationType", counted.path("established").asText());
        if (counted.has("ownership")) {
            registry.set("ownership", counted.path("ownership"));
        }
        return registry;
    }

    private static String targetOf(JsonNode act, CasePlay play) {
        return "/v1/targets/" + play.keys().id("target", act.path("target").asText());
    }

    private static void withDocument(JsonNode act, ObjectNode body) {
        if (act.has("document")) {
            body.put("document", act.path("document").asText());
        }
    }

    private static ObjectNode pace(JsonNode pace) {
        return Json.object()
                .put("onTrack", new BigDecimal(pace.path("onTrack").asText()))
                .put("atRisk", new BigDecimal(pace.path("atRisk").asText()));
    }

    private static ArrayNode values(JsonNode byPeriod) {
        var values = Json.object().putArray("values");
        byPeriod.properties().forEach(value -> {
            var period = values.addObject();
            period.set("period", Json.period(value.getKey()));
            period.put("value", value.getValue().asText());
        });
        return values;
    }
}
