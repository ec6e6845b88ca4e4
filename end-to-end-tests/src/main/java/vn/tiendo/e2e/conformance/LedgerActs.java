package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** Entries, corrections, reversals, zero reports and closed periods in reporting-service. */
final class LedgerActs {

    private LedgerActs() {}

    static Reply entry(JsonNode act, CasePlay play) {
        var body = Json.object()
                .put("unitId", play.keys().id("unit", act.path("unit").asText()))
                .put("occurredOn", act.path("on").asText());
        withDocument(act, body);
        withStatements(act, body, play);
        return play.post(
                Service.REPORTING,
                "/v1/progress-entries",
                body,
                "entry",
                act.path("entry").asText());
    }

    static Reply correction(JsonNode act, CasePlay play) {
        var body = Json.object().put("statedOn", act.path("on").asText());
        withDocument(act, body);
        withStatements(act, body, play);
        return play.post(Service.REPORTING, entryOf(act, play) + "/corrections", body);
    }

    static Reply reversal(JsonNode act, CasePlay play) {
        var body = Json.object();
        withDocument(act, body);
        return play.post(Service.REPORTING, entryOf(act, play) + "/reversals", body);
    }

    static Reply zeroReport(JsonNode act, CasePlay play) {
        var body = Json.object()
                .put("unitId", play.keys().id("unit", act.path("unit").asText()))
                .put(
                        "indicatorId",
                        play.keys().id("indicator", act.path("indicator").asText()));
        body.set("period", Json.period(act.path("period").asText()));
        return play.post(Service.REPORTING, "/v1/zero-reports", body);
    }

    /** An act that names no unit is set for the roots of the case; the last reply stands for all. */
    static Reply periodClosed(JsonNode act, CasePlay play) {
        Reply last = null;
        for (String root : play.roots()) {
            var body = Json.object().put("unitId", play.keys().id("unit", root));
            body.set("period", Json.period(act.path("period").asText()));
            withDocument(act, body);
            last = play.post(Service.REPORTING, "/v1/closed-periods", body);
            if (!last.isSuccess()) {
                return last;
            }
        }
        if (last == null) {
            throw new IllegalStateException("a period is closed before the case has a unit");
        }
        return last;
    }

    private static String entryOf(JsonNode act, CasePlay play) {
        return "/v1/progress-entries/" + play.keys().id("entry", act.path("of").asText());
    }

    private static void withDocument(JsonNode act, ObjectNode body) {
        if (act.has("document")) {
            body.putObject("document").put("number", act.path("document").asText());
        }
    }

    private static void withStatements(JsonNode act, ObjectNode body, CasePlay play) {
        var statements = body.putArray("statements");
        act.path("states")
                .properties()
                .forEach(state -> statements
                        .addObject()
                        .put("indicatorId", play.keys().id("indicator", state.getKey()))
                        .put("quantity", new BigDecimal(state.getValue().asText())));
    }
}
