package vn.tiendo.e2e.otherplans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.tiendo.e2e.client.Conversation;
import vn.tiendo.e2e.client.EnterpriseCodes;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** A plan of {@code samples/other} with its units, in one run of calls; things are named by the keys of its files. */
final class OtherPlan {

    private final Conversation conversation;
    private final Path directory;
    private final Map<String, String> ids = new HashMap<>();

    private OtherPlan(Conversation conversation, Path directory) {
        this.conversation = conversation;
        this.directory = directory;
    }

    /** Defines the indicators that all these plans count by; their codes stand for them from then on. */
    static void indicators(Conversation conversation, Path samples) {
        read(samples.resolve("indicators.json")).path("indicators").forEach(each -> {
            var body = each.<ObjectNode>deepCopy();
            if (body.has("partOf")) {
                body.put("partOf", indicator(conversation, body.path("partOf").asText()));
            }
            conversation.post(Service.PLANS, "/v1/indicators", body).orThrow();
        });
    }

    static OtherPlan load(Conversation conversation, Path samples, String name) {
        var plan = new OtherPlan(conversation, samples.resolve(name));
        plan.units();
        plan.successions();
        plan.issue();
        return plan;
    }

    private void units() {
        read(directory.resolve("units.json")).path("units").forEach(each -> {
            var body = each.<ObjectNode>deepCopy();
            body.remove("changes");
            body.remove("serves");
            var key = body.remove("key").asText();
            rename(body, "parent", "parentId");
            ids.put(key, accepted(Service.UNITS, "/v1/units", body).id());
            if (each.has("serves")) {
                serves(key, each.path("serves").asText());
            }
            each.path("changes").forEach(change -> {
                var changed = change.<ObjectNode>deepCopy();
                rename(changed, "parent", "parentId");
                accepted(Service.UNITS, "/v1/units/" + id(key) + "/changes", changed);
            });
        });
    }

    private void serves(String unit, String area) {
        var body = Json.object().put("effectiveOn", "2020-01-01").put("areaId", id(area));
        accepted(Service.UNITS, "/v1/units/" + id(unit) + "/served-areas", body);
    }

    private void successions() {
        var file = directory.resolve("successions.json");
        if (Files.exists(file)) {
            read(file).path("successions").forEach(each -> {
                var body = each.<ObjectNode>deepCopy();
                body.remove("key");
                replaceAll(body, "from");
                replaceAll(body, "to");
                accepted(Service.UNITS, "/v1/successions", body);
            });
        }
    }

    private void issue() {
        var body = (ObjectNode) read(directory.resolve("plan.json"));
        rename(body, "unit", "unit");
        replaceAll(body, "issuers");
        body.path("tasks").forEach(task -> replaceAll((ObjectNode) task, "leads"));
        body.path("targets")
                .forEach(target -> target.path("unitValues")
                        .forEach(each -> each.path("except")
                                .forEach(exception -> rename((ObjectNode) exception, "unit", "unit"))));
        accepted(Service.PLANS, "/v1/plans", body)
                .body()
                .path("targetIds")
                .properties()
                .forEach(target -> ids.put(target.getKey(), target.getValue().asText()));
    }

    /** Quantities are pairs of an indicator and a number. */
    void entry(String unit, String on, Object... quantities) {
        var body = Json.object().put("unitId", id(unit)).put("occurredOn", on);
        var statements = body.putArray("statements");
        for (int i = 0; i < quantities.length; i += 2) {
            statements
                    .addObject()
                    .put("indicatorId", indicator(conversation, quantities[i].toString()))
                    .put("quantity", (Integer) quantities[i + 1]);
        }
        accepted(Service.REPORTING, "/v1/progress-entries", body);
    }

    void level(String unit, String day, String indicator, String quantity) {
        var body = Json.object()
                .put("unitId", id(unit))
                .put("indicatorId", indicator(conversation, indicator))
                .put("day", day)
                .put("quantity", new BigDecimal(quantity));
        accepted(Service.REPORTING, "/v1/stock-levels", body);
    }

    String enterprise(String location) {
        var body = Json.object()
                .put("code", EnterpriseCodes.fresh())
                .put("name", "Doanh nghiệp giả định")
                .put("effectiveOn", "2020-01-01")
                .put("ownership", "NON_STATE_DOMESTIC")
                .put("locationId", id(location));
        return accepted(Service.UNITS, "/v1/enterprises", body).id();
    }

    void union(String enterprise, String unit, String on) {
        var body =
                Json.object().put("type", "TRADE_UNION").put("unitId", id(unit)).put("effectiveOn", on);
        body.putObject("host").put("kind", "ENTERPRISE").put("enterpriseId", enterprise);
        accepted(Service.UNITS, "/v1/organisations", body);
    }

    /** From the day on, so many workers make an enterprise eligible for a union. */
    void eligibleFrom(String unit, String on, int workers) {
        var body = Json.object()
                .put("unitId", id(unit))
                .put("organisationType", "TRADE_UNION")
                .put("effectiveOn", on);
        body.putArray("anyOf").addObject().put("figure", "workers").put("atLeast", workers);
        accepted(Service.UNITS, "/v1/eligibility-rules", body);
    }

    /** A round over enterprises, with the workers of each. */
    void survey(String unit, String on, Map<String, Integer> workers) {
        var body = Json.object().put("name", "Khảo sát").put("unitId", id(unit)).put("heldOn", on);
        workers.keySet().forEach(body.withArray("enterpriseIds")::add);
        var round = accepted(Service.UNITS, "/v1/rounds", body).id();
        var results = Json.object();
        workers.forEach((enterprise, number) -> {
            var result = results.withArray("results").addObject();
            result.put("enterpriseId", enterprise).put("outcome", "NOT_YET");
            result.putObject("figures").put("workers", number);
        });
        accepted(Service.UNITS, "/v1/rounds/" + round + "/results", results);
    }

    /** An act on a target, in plans-service. */
    void act(String target, String act, ObjectNode body) {
        accepted(Service.PLANS, "/v1/targets/" + id(target) + "/" + act, body);
    }

    /** How the target stands for the unit in the year, at the end of the day. */
    JsonNode state(String target, String unit, int year, String at) {
        var asked = Map.of("target", id(target), "unit", id(unit), "period", Integer.toString(year), "at", at);
        return conversation
                .get(Service.REPORTING, "/v1/target-states", asked)
                .orThrow()
                .body();
    }

    String id(String key) {
        var id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException(key + " is not in " + directory);
        }
        return id;
    }

    private Reply accepted(Service service, String path, JsonNode body) {
        return conversation.post(service, path, body).orThrow();
    }

    private void rename(ObjectNode node, String field, String idField) {
        var key = node.remove(field);
        if (key != null) {
            node.put(idField, id(key.asText()));
        }
    }

    private void replaceAll(ObjectNode node, String field) {
        if (node.get(field) instanceof ArrayNode keys) {
            var replaced = node.putArray(field);
            keys.forEach(key -> replaced.add(id(key.asText())));
        }
    }

    private static String indicator(Conversation conversation, String code) {
        return conversation
                .get(Service.PLANS, "/v1/indicators", Map.of("code", code))
                .orThrow()
                .body()
                .at("/items/0/id")
                .asText();
    }

    private static JsonNode read(Path file) {
        try {
            return Json.read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
