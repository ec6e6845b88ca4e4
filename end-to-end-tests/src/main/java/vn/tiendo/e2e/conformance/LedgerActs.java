package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** Entries, corrections, reversals, zero reports, ratings and closed periods in reporting-service. */
final class LedgerActs {

    private LedgerActs() {}

    static Reply entry(JsonNode act, CasePlay play) {
        var body = Json.object()
                .put("unitId", play.keys().id("unit", act.path("unit").asText()))
                .put("occurredOn", act.path("on").asText());
        withItem("enterprise", act, body, play);
        withItem("organisation", act, body, play);
        withDocument(act, body);
        withStatements(act, body, play);
        return play.post(
                Service.REPORTING,
                "/v1/progress-entries",
                body,
                "entry",
                act.path("entry").asText());
    }

    static Reply level(JsonNode act, CasePlay play) {
        var body = Json.object()
                .put("unitId", play.keys().id("unit", act.path("unit").asText()))
                .put(
                        "indicatorId",
                        play.keys().id("indicator", act.path("indicator").asText()))
                .put("day", act.path("on").asText())
                .put("quantity", new BigDecimal(act.path("quantity").asText()));
        withDocument(act, body);
        return play.post(
                Service.REPORTING,
                "/v1/stock-levels",
                body,
                "level",
                act.path("level").asText());
    }

    static Reply correction(JsonNode act, CasePlay play) {
        return isOfLevel(act, play) ? levelCorrection(act, play) : entryCorrection(act, play);
    }

    private static Reply levelCorrection(JsonNode act, CasePlay play) {
        var quantity = act.path("states").elements().next().asText();
        var body = Json.object().put("statedOn", act.path("on").asText()).put("quantity", new BigDecimal(quantity));
        withDocument(act, body);
        return play.post(Service.REPORTING, statementOf(act, play) + "/corrections", body);
    }

    private static Reply entryCorrection(JsonNode act, CasePlay play) {
        var body = Json.object().put("statedOn", act.path("on").asText());
        withDocument(act, body);
        withStatements(act, body, play);
        return play.post(Service.REPORTING, statementOf(act, play) + "/corrections", body);
    }

    static Reply reversal(JsonNode act, CasePlay play) {
        var body = Json.object();
        withDocument(act, body);
        return play.post(Service.REPORTING, statementOf(act, play) + "/reversals", body);
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

    static Reply rated(JsonNode act, CasePlay play) {
        var body = Json.object()
                .put(
                        "organisationId",
                        play.keys().id("organisation", act.path("organisation").asText()))
                .put("level", act.path("level").asText());
        body.set("period", Json.period(act.path("period").asText()));
        // A case names no paper of a rating, and years are rated when they are over, maybe closed.
        body.putObject("document").put("number", "1-QĐ/TU");
        return play.post(Service.REPORTING, "/v1/organisation-ratings", body);
    }

    static Reply periodClosed(JsonNode act, CasePlay play) {
        return play.forEachRoot(root -> {
            var body = Json.object().put("unitId", root);
            body.set("period", Json.period(act.path("period").asText()));
            withDocument(act, body);
            return play.post(Service.REPORTING, "/v1/closed-periods", body);
        });
    }

    private static boolean isOfLevel(JsonNode act, CasePlay play) {
        return play.keys().has("level", act.path("of").asText());
    }

    private static String statementOf(JsonNode act, CasePlay play) {
        var key = act.path("of").asText();
        return isOfLevel(act, play)
                ? "/v1/stock-levels/" + play.keys().id("level", key)
                : "/v1/progress-entries/" + play.keys().id("entry", key);
    }

    private static void withItem(String item, JsonNode act, ObjectNode body, CasePlay play) {
        if (act.has(item)) {
            body.put(item + "Id", play.keys().id(item, act.path(item).asText()));
        }
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
