package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** Units made and changed in units-service. */
final class UnitActs {

    private UnitActs() {}

    static Reply create(JsonNode act, CasePlay play) {
        var key = act.path("unit").asText();
        var body = Json.object()
                .put("system", act.path("system").asText())
                .put("effectiveOn", act.path("on").asText())
                .put("name", act.path("name").asText("Unit " + key));
        withCodeAndParent(act, body, play);
        if (!act.has("parent")) {
            play.addRoot(key);
        }
        return play.post(Service.UNITS, "/v1/units", body, "unit", key);
    }

    static Reply change(JsonNode act, CasePlay play) {
        var body = Json.object().put("effectiveOn", act.path("on").asText());
        if (act.has("name")) {
            body.put("name", act.path("name").asText());
        }
        withCodeAndParent(act, body, play);
        var unit = play.keys().id("unit", act.path("unit").asText());
        return play.post(Service.UNITS, "/v1/units/" + unit + "/changes", body);
    }

    static Reply serves(JsonNode act, CasePlay play) {
        var body = Json.object()
                .put("effectiveOn", act.path("on").asText())
                .put("areaId", play.keys().id("unit", act.path("area").asText()));
        var unit = play.keys().id("unit", act.path("unit").asText());
        return play.post(Service.UNITS, "/v1/units/" + unit + "/served-areas", body);
    }

    private static void withCodeAndParent(JsonNode act, ObjectNode body, CasePlay play) {
        if (act.has("code")) {
            body.put("code", play.keys().freshCode(act.path("code").asText()));
        }
        if (act.has("parent")) {
            body.put("parentId", play.keys().id("unit", act.path("parent").asText()));
        }
    }
}
