package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** Units that give way to others, in units-service. */
final class SuccessionActs {

    private SuccessionActs() {}

    static Reply succession(JsonNode act, CasePlay play) {
        var body = Json.object()
                .put("kind", act.path("kind").asText())
                .put("effectiveOn", act.path("on").asText());
        units(act.path("from"), body.putArray("from"), play);
        units(act.path("to"), body.putArray("to"), play);
        if (act.has("name")) {
            body.put("name", act.path("name").asText());
        }
        act.path("items").forEach(item -> body.withArray("items").add(item(item, play)));
        act.path("shares")
                .properties()
                .forEach(share -> body.withArray("shares")
                        .addObject()
                        .put("unitId", play.keys().id("unit", share.getKey()))
                        .put("weight", new BigDecimal(share.getValue().asText())));
        act.path("stocks").properties().forEach(stock -> openings(stock.getKey(), stock.getValue(), body, play));
        return play.post(
                Service.UNITS,
                "/v1/successions",
                body,
                "succession",
                act.path("succession").asText());
    }

    private static void units(JsonNode keys, ArrayNode ids, CasePlay play) {
        keys.forEach(key -> ids.add(play.keys().id("unit", key.asText())));
    }

    private static ObjectNode item(JsonNode item, CasePlay play) {
        var key = item.path("item").asText();
        boolean enterprise = play.keys().has("enterprise", key);
        return Json.object()
                .put("itemId", play.keys().id(enterprise ? "enterprise" : "organisation", key))
                .put("kind", enterprise ? "ENTERPRISE" : "ORGANISATION")
                .put("fromUnitId", play.keys().id("unit", item.path("from").asText()))
                .put("toUnitId", play.keys().id("unit", item.path("to").asText()));
    }

    private static void openings(String indicator, JsonNode byUnit, ObjectNode body, CasePlay play) {
        byUnit.properties()
                .forEach(opening -> body.withArray("stocks")
                        .addObject()
                        .put("indicatorId", play.keys().id("indicator", indicator))
                        .put("unitId", play.keys().id("unit", opening.getKey()))
                        .put("quantity", new BigDecimal(opening.getValue().asText())));
    }
}
