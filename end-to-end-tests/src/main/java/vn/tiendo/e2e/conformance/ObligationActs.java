package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** Reports that units owe, in plans-service. */
final class ObligationActs {

    private ObligationActs() {}

    static Reply obligation(JsonNode act, CasePlay play) {
        var key = act.path("obligation").asText();
        var body = Json.object()
                .put("effectiveOn", act.path("on").asText())
                .put("key", key)
                .put("kind", "PERIODIC_REPORT")
                .put("titleVi", key)
                .put("titleEn", key)
                .put("cutoff", act.path("cutoff").asText());
        body.putArray("reporters").add(play.keys().id("unit", act.path("unit").asText()));
        body.set("covers", Json.period(act.path("period").asText()));
        body.putObject("schedule")
                .put("kind", "DEADLINE")
                .put("due", act.path("due").asText())
                .put("dueInclusive", true);
        var plan = play.keys().id("plan", act.path("plan").asText());
        return play.post(Service.PLANS, "/v1/plans/" + plan + "/obligations", body, "obligation", key);
    }
}
