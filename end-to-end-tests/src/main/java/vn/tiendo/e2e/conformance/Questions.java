package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiendo.e2e.client.Conversation;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** Asks reporting-service what a case asks, and puts the answer into the words of the case. */
final class Questions {

    private final Conversation conversation;
    private final CaseKeys keys;

    Questions(Conversation conversation, CaseKeys keys) {
        this.conversation = conversation;
        this.keys = keys;
    }

    /** What is expected and not answered; empty when all expected keys agree. */
    Optional<String> difference(WorkedCase.Ask ask, CasePlay.Known known) {
        var parameters = new TreeMap<String, String>();
        parameters.put("at", ask.at());
        var knownAt = isForPlans(ask) ? known.plans() : Optional.of(known.reporting());
        knownAt.ifPresent(instant -> parameters.put("knownAt", instant.toString()));
        return Expectation.difference(ask.expect(), answer(ask, parameters));
    }

    /** Whether plans-service answers, whose knowledge is its own. */
    static boolean isForPlans(WorkedCase.Ask ask) {
        return Set.of("findings", "proposals")
                .contains(ask.question().path("type").asText());
    }

    private JsonNode answer(WorkedCase.Ask ask, Map<String, String> parameters) {
        var question = ask.question();
        return switch (question.path("type").asText()) {
            case "figure" -> figure(question, ask.borders(), parameters);
            case "unassigned" -> unassigned(question, ask.borders(), parameters);
            case "difference" -> difference(question, parameters);
            case "eligible" -> eligible(question, parameters);
            case "findings" -> findings(question, parameters);
            case "proposals" -> proposals(question, parameters);
            case "target" -> target(question, parameters);
            case "ranking" -> ranking(question, parameters);
            case "report" -> report(question, parameters);
            case "timeliness" -> timeliness(question, parameters);
            case "unit" -> unit(question, parameters);
            case "unitByCode" -> unitByCode(question, parameters);
            case String other -> throw new IllegalStateException("no such question: " + other);
        };
    }

    private JsonNode figure(JsonNode question, String borders, Map<String, String> parameters) {
        return get("/v1/figures", ofFigure(question, borders, parameters))
                .orThrow()
                .body();
    }

    private JsonNode unassigned(JsonNode question, String borders, Map<String, String> parameters) {
        return get("/v1/unassigned-figures", ofFigure(question, borders, parameters))
                .orThrow()
                .body();
    }

    private JsonNode difference(JsonNode question, Map<String, String> parameters) {
        return get("/v1/stock-differences", ofFigure(question, "", parameters))
                .orThrow()
                .body();
    }

    private JsonNode eligible(JsonNode question, Map<String, String> parameters) {
        var enterprise = keys.id("enterprise", question.path("enterprise").asText());
        parameters.put("organisationType", question.path("organisationType").asText());
        return get("/v1/known-enterprises/" + enterprise + "/eligibility", parameters)
                .orThrow()
                .body();
    }

    /** What waits for a person is null. */
    private JsonNode proposals(JsonNode question, Map<String, String> parameters) {
        parameters.put("target", keys.id("target", question.path("target").asText()));
        parameters.put(
                "succession", keys.id("succession", question.path("succession").asText()));
        var period = Json.period(question.path("period").asText());
        var answer = Json.object();
        var cells = answer.putObject("cells");
        var proposal = conversation
                .get(Service.PLANS, "/v1/quota-proposals", parameters)
                .orThrow();
        for (var cell : proposal.body().path("cells")) {
            if (cell.path("period").equals(period)) {
                cells.put(
                        keys.key(cell.path("unitId").asText()),
                        cell.path("cell").textValue());
            }
        }
        return answer;
    }

    /** Those that stand at a target or an obligation; the rest belongs to the document, of which cases do not speak. */
    private JsonNode findings(JsonNode question, Map<String, String> parameters) {
        var plan = keys.id("plan", question.path("plan").asText());
        var found = new TreeSet<List<String>>(
                Comparator.comparing(List<String>::getFirst).thenComparing(List::getLast));
        for (var finding : conversation
                .get(Service.PLANS, "/v1/plans/" + plan + "/findings", parameters)
                .orThrow()
                .body()
                .path("items")) {
            var id =
                    finding.path("targetId").asText(finding.path("obligationId").asText());
            if (!id.isEmpty()) {
                found.add(List.of(finding.path("code").asText(), String.valueOf(keys.key(id))));
            }
        }
        var answer = Json.object();
        var rows = answer.putArray("findings");
        found.forEach(row -> rows.addArray().add(row.getFirst()).add(row.getLast()));
        return answer;
    }

    private JsonNode target(JsonNode question, Map<String, String> parameters) {
        return get("/v1/target-states", ofTarget(question, parameters))
                .orThrow()
                .body();
    }

    private JsonNode ranking(JsonNode question, Map<String, String> parameters) {
        var answer = Json.object();
        var rows = answer.putArray("rows");
        get("/v1/rankings", ofTarget(question, parameters))
                .orThrow()
                .body()
                .path("rows")
                .forEach(row -> rows.addArray()
                        .add(row.path("rank").asInt())
                        .add(keys.key(row.path("unitId").asText()))
                        .add(row.path("percent").asText()));
        return answer;
    }

    /** The day asked about does not matter: a report has its own. */
    private JsonNode report(JsonNode question, Map<String, String> parameters) {
        parameters.remove("at");
        var id = keys.id("report", question.path("report").asText());
        var figures = get("/v1/reports/" + id + "/difference", parameters)
                .orThrow()
                .body()
                .path("figures");
        var answer = Json.object();
        var frozen = answer.putArray("frozen");
        var now = answer.putArray("now");
        figures.forEach(figure -> {
            frozen.add(quantity(figure.path("frozen").path("value")));
            now.add(quantity(figure.path("now").path("value")));
        });
        return answer;
    }

    private static @Nullable String quantity(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : null;
    }

    private JsonNode timeliness(JsonNode question, Map<String, String> parameters) {
        parameters.put(
                "obligation", keys.id("obligation", question.path("obligation").asText()));
        return get("/v1/report-timeliness", parameters)
                .orThrow()
                .body()
                .path("items")
                .path(0);
    }

    private JsonNode unit(JsonNode question, Map<String, String> parameters) {
        var id = keys.id("unit", question.path("unit").asText());
        var reply = get("/v1/known-units/" + id, parameters);
        return reply.status() == 404
                ? Json.object().put("exists", false)
                : described(reply.orThrow().body());
    }

    private JsonNode unitByCode(JsonNode question, Map<String, String> parameters) {
        parameters.put("system", question.path("system").asText());
        parameters.put("code", keys.freshCode(question.path("code").asText()));
        var found = get("/v1/known-units", parameters).orThrow().body().path("items");
        return Json.object().put("unit", keys.key(found.path(0).path("id").textValue()));
    }

    private ObjectNode described(JsonNode unit) {
        var answer = Json.object()
                .put("exists", true)
                .put("name", unit.path("name").textValue())
                .put("parent", keys.key(unit.path("parentId").textValue()));
        return unit.has("code")
                ? answer.put("code", keys.writtenCode(unit.path("code").asText()))
                : answer;
    }

    private Map<String, String> ofFigure(JsonNode question, String borders, Map<String, String> parameters) {
        parameters.put(
                "indicator", keys.id("indicator", question.path("indicator").asText()));
        if (question.has("system")) {
            parameters.put("system", question.path("system").asText());
        } else {
            parameters.put("unit", keys.id("unit", question.path("unit").asText()));
        }
        parameters.put("period", question.path("period").asText());
        parameters.put("day", question.path("day").asText());
        parameters.put("borders", borders);
        return parameters;
    }

    private Map<String, String> ofTarget(JsonNode question, Map<String, String> parameters) {
        parameters.put("target", keys.id("target", question.path("target").asText()));
        parameters.put("unit", keys.id("unit", question.path("unit").asText()));
        parameters.put("period", question.path("period").asText());
        return parameters;
    }

    private Reply get(String path, Map<String, String> parameters) {
        return conversation.get(Service.REPORTING, path, parameters);
    }
}
