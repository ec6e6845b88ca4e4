package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.tiendo.e2e.client.EnterpriseCodes;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** Enterprises, organisations, rounds and rules of eligibility in units-service. */
final class RegistryActs {

    private RegistryActs() {}

    /** A code that must be refused is sent as it is written; any other is made fresh, for one enterprise has it. */
    static Reply enterprise(JsonNode act, CasePlay play) {
        var key = act.path("enterprise").asText();
        var code = act.has("refused") ? act.path("code").asText() : EnterpriseCodes.fresh();
        var body = Json.object()
                .put("code", code)
                .put("name", "Enterprise " + key)
                .put("effectiveOn", act.path("on").asText());
        withPlaces(act, body, play);
        return play.post(Service.UNITS, "/v1/enterprises", body, "enterprise", key);
    }

    static Reply enterpriseChanged(JsonNode act, CasePlay play) {
        var body = Json.object().put("effectiveOn", act.path("on").asText());
        withPlaces(act, body, play);
        var enterprise = play.keys().id("enterprise", act.path("enterprise").asText());
        return play.post(Service.UNITS, "/v1/enterprises/" + enterprise + "/changes", body);
    }

    static Reply organisation(JsonNode act, CasePlay play) {
        var key = act.path("organisation").asText();
        var body = Json.object()
                .put("type", act.path("type").asText())
                .put("unitId", play.keys().id("unit", act.path("unit").asText()))
                .put("effectiveOn", act.path("on").asText());
        var host = body.putObject("host");
        if (act.has("enterprise")) {
            host.put("kind", "ENTERPRISE")
                    .put(
                            "enterpriseId",
                            play.keys().id("enterprise", act.path("enterprise").asText()));
        } else {
            host.put("kind", "RESIDENTIAL_AREA").put("name", "Area " + key);
        }
        return play.post(Service.UNITS, "/v1/organisations", body, "organisation", key);
    }

    static Reply organisationUpgraded(JsonNode act, CasePlay play) {
        var body = Json.object()
                .put("effectiveOn", act.path("on").asText())
                .put("type", act.path("type").asText());
        return play.post(Service.UNITS, organisationOf(act, play) + "/upgrades", body);
    }

    static Reply organisationEnded(JsonNode act, CasePlay play) {
        var body = Json.object().put("effectiveOn", act.path("on").asText());
        return play.post(Service.UNITS, organisationOf(act, play) + "/endings", body);
    }

    static Reply eligibilityRule(JsonNode act, CasePlay play) {
        return play.forEachRoot(root -> {
            var body = Json.object()
                    .put("unitId", root)
                    .put("organisationType", act.path("organisationType").asText())
                    .put("effectiveOn", act.path("on").asText());
            body.set("anyOf", act.path("anyOf"));
            return play.post(Service.UNITS, "/v1/eligibility-rules", body);
        });
    }

    /** A round and then its results; the reply to the results stands for both. */
    static Reply round(JsonNode act, CasePlay play) {
        var key = act.path("round").asText();
        var body = Json.object()
                .put("name", "Round " + key)
                .put("unitId", play.keys().id("unit", play.roots().getFirst()))
                .put("heldOn", act.path("on").asText());
        var surveyed = body.putArray("enterpriseIds");
        act.path("results").forEach(result -> surveyed.add(enterpriseOf(result, play)));
        var held = play.post(Service.UNITS, "/v1/rounds", body, "round", key);
        return held.isSuccess() ? results(act, play, held.id()) : held;
    }

    private static Reply results(JsonNode act, CasePlay play, String round) {
        var body = Json.object();
        var results = body.putArray("results");
        act.path("results").forEach(result -> {
            var stated = results.addObject()
                    .put("enterpriseId", enterpriseOf(result, play))
                    .put("outcome", result.path("outcome").asText());
            stated.set("figures", result.path("figures"));
        });
        return play.post(Service.UNITS, "/v1/rounds/" + round + "/results", body);
    }

    private static String enterpriseOf(JsonNode result, CasePlay play) {
        return play.keys().id("enterprise", result.path("enterprise").asText());
    }

    private static String organisationOf(JsonNode act, CasePlay play) {
        return "/v1/organisations/"
                + play.keys().id("organisation", act.path("organisation").asText());
    }

    private static void withPlaces(JsonNode act, ObjectNode body, CasePlay play) {
        withText("ownership", act, body);
        withText("status", act, body);
        withUnit("location", "locationId", act, body, play);
        withUnit("managedBy", "managedById", act, body, play);
        withUnit("zone", "zoneId", act, body, play);
    }

    private static void withText(String field, JsonNode act, ObjectNode body) {
        if (act.has(field)) {
            body.put(field, act.path(field).asText());
        }
    }

    private static void withUnit(String key, String field, JsonNode act, ObjectNode body, CasePlay play) {
        if (act.has(key)) {
            body.put(field, play.keys().id("unit", act.path(key).asText()));
        }
    }
}
