package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** Reports sent on a day: drafted, then submitted. What is owed is reported once; a further report of it nobody owes. */
final class ReportActs {

    private static final String REPORTS = "/v1/reports";

    private ReportActs() {}

    static Reply report(JsonNode act, CasePlay play) {
        play.settle();
        var drafted = draft(act, play);
        if (!drafted.isSuccess()) {
            return drafted;
        }
        var body = Json.object().put("sentOn", act.path("on").asText());
        body.putObject("document").put("number", "1-BC/" + act.path("report").asText());
        var sent = play.post(Service.REPORTING, REPORTS + "/" + drafted.id() + "/submissions", body);
        if (sent.isSuccess()) {
            play.keys().put("report", act.path("report").asText(), drafted.id());
            play.keys()
                    .put(
                            "reported",
                            act.path("obligation").asText(),
                            act.path("report").asText());
        }
        return sent;
    }

    private static Reply draft(JsonNode act, CasePlay play) {
        var obligation = act.path("obligation").asText();
        var body = Json.object().put("at", act.path("at").asText());
        if (obligation.isEmpty() || play.keys().has("reported", obligation)) {
            body.put("unitId", unitOf(act, play));
        } else {
            body.put("obligationInstanceId", instanceOf(obligation, play));
        }
        if (act.hasNonNull("borders")) {
            body.put("borders", act.path("borders").asText());
        }
        var figures = body.putArray("figures");
        act.path("figures")
                .forEach(figure -> figures.addObject()
                        .put(
                                "indicatorId",
                                play.keys()
                                        .id(
                                                "indicator",
                                                figure.path("indicator").asText()))
                        .put(
                                "unitId",
                                play.keys().id("unit", figure.path("unit").asText()))
                        .setAll(period(figure)));
        return play.post(Service.REPORTING, REPORTS, body);
    }

    private static ObjectNode period(JsonNode figure) {
        var of = Json.object();
        if (figure.has("day")) {
            return of.put("day", figure.path("day").asText());
        }
        of.set("period", Json.period(figure.path("period").asText()));
        return of;
    }

    /** A report that nobody owes is that of the unit whose figures come first, or of the first root. */
    private static String unitOf(JsonNode act, CasePlay play) {
        var first = act.path("figures").path(0).path("unit").asText();
        return play.keys().id("unit", first.isEmpty() ? play.roots().getFirst() : first);
    }

    /** What is owed once, of this obligation, by the unit that the case names. */
    private static String instanceOf(String obligation, CasePlay play) {
        var parameters = Map.of("obligation", play.keys().id("obligation", obligation), "at", "2020-01-01");
        return play.get(Service.PLANS, "/v1/obligation-instances", parameters)
                .orThrow()
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }
}
