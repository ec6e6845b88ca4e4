package vn.tiendo.e2e.restructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.tiendo.e2e.client.Conversation;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/** Tells a reform through the public API and asks about it, in one run of calls; what it makes is its own. */
final class Reform {

    private final Conversation conversation;
    // Letters only: digits might add up to something that looks like a personal identifier.
    private final String fresh = ThreadLocalRandom.current()
            .ints(9, 'A', 'Z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    Reform(Conversation conversation) {
        this.conversation = conversation;
    }

    /** A code that no other reform has. */
    String code(String written) {
        return fresh + written;
    }

    NewUnit unit(String name) {
        return new NewUnit(this, Json.object().put("system", "ADMINISTRATIVE").put("name", name)).since("2020-01-01");
    }

    NewUnit partyUnit(String name) {
        return unit(name).in("PARTY");
    }

    void unitChanges(String unit, String on, Map<String, String> fields) {
        var body = Json.object().put("effectiveOn", on);
        fields.forEach(body::put);
        accepted(Service.UNITS, "/v1/units/" + unit + "/changes", body);
    }

    NewSuccession succession(String kind, String on) {
        return new NewSuccession(this, Json.object().put("kind", kind).put("effectiveOn", on));
    }

    String flow(String name) {
        return indicator(name, "FLOW");
    }

    String stock(String name) {
        return indicator(name, "STOCK");
    }

    private String indicator(String name, String kind) {
        return accepted(
                        Service.PLANS,
                        "/v1/indicators",
                        Json.object()
                                .put("effectiveOn", "2020-01-01")
                                .put("code", code("_" + name))
                                .put("nameVi", name)
                                .put("nameEn", name)
                                .put("kind", kind))
                .id();
    }

    String enterprise(String code, @Nullable String managedBy) {
        var body = Json.object()
                .put("code", code)
                .put("name", "Công ty " + code)
                .put("effectiveOn", "2020-01-01")
                .put("ownership", "NON_STATE_DOMESTIC");
        if (managedBy != null) {
            body.put("managedById", managedBy);
        }
        return accepted(Service.UNITS, "/v1/enterprises", body).id();
    }

    void enterpriseGoesTo(String enterprise, String on, String manager) {
        accepted(
                Service.UNITS,
                "/v1/enterprises/" + enterprise + "/changes",
                Json.object().put("effectiveOn", on).put("managedById", manager));
    }

    void entry(String unit, String on, String indicator, int quantity) {
        accepted(Service.REPORTING, "/v1/progress-entries", statement(unit, on, indicator, quantity));
    }

    void entryWith(String enterprise, String unit, String on, String indicator, int quantity) {
        var body = statement(unit, on, indicator, quantity).put("enterpriseId", enterprise);
        accepted(Service.REPORTING, "/v1/progress-entries", body);
    }

    Reply tryEntry(String unit, String on, String indicator, int quantity) {
        return conversation.post(Service.REPORTING, "/v1/progress-entries", statement(unit, on, indicator, quantity));
    }

    private static ObjectNode statement(String unit, String on, String indicator, int quantity) {
        var body = Json.object().put("unitId", unit).put("occurredOn", on);
        body.putArray("statements").addObject().put("indicatorId", indicator).put("quantity", quantity);
        return body;
    }

    void level(String unit, String day, String indicator, int quantity) {
        accepted(
                Service.REPORTING,
                "/v1/stock-levels",
                Json.object()
                        .put("unitId", unit)
                        .put("indicatorId", indicator)
                        .put("day", day)
                        .put("quantity", quantity));
    }

    ReformPlan plan(String unit, String on, String period) {
        return ReformPlan.issued(this, List.of(unit), on, period);
    }

    /** A plan of 2025 that asks several units to do something by a day. */
    PlanWithTasks planWithTasks(String unit, Map<String, List<String>> leadAndDueByKey) {
        return PlanWithTasks.issued(this, unit, leadAndDueByKey);
    }

    ReformPlan jointPlan(List<String> issuers, String on, String period) {
        return ReformPlan.issued(this, issuers, on, period);
    }

    FigureAsked figure(String indicator, String unit) {
        return new FigureAsked(this, "/v1/figures", Map.of("indicator", indicator, "unit", unit));
    }

    FigureAsked bucket(String indicator, String unit) {
        return new FigureAsked(this, "/v1/unassigned-figures", Map.of("indicator", indicator, "unit", unit));
    }

    /** What reporting-service knows of the unit on the day; 404 where it does not exist. */
    Reply unitOn(String unit, String day) {
        return get(Service.REPORTING, "/v1/known-units/" + unit, Map.of("at", day));
    }

    /** The units with the code on the day, in units-service. */
    List<String> unitsByCode(String code, String day) {
        return idsOf(get(Service.UNITS, "/v1/units", Map.of("system", "ADMINISTRATIVE", "code", code(code), "at", day))
                .orThrow());
    }

    /** The units of any one's subtree that a search finds, in the order of the answer. */
    List<String> search(String words, String under) {
        return idsOf(get(Service.UNITS, "/v1/units", Map.of("q", words, "under", under))
                .orThrow());
    }

    /** The units that stand on one day for the unit that had the code on another. */
    List<String> standForCode(String code, String at, String as) {
        var asked = Map.of("system", "ADMINISTRATIVE", "code", code(code), "at", at, "as", as);
        return unitsOf(get(Service.UNITS, "/v1/units/resolve", asked).orThrow().body());
    }

    /** The units that stand on one day for the unit of another. */
    List<String> standFor(String unit, String at, String as) {
        return unitsOf(resolution(unit, at, as));
    }

    JsonNode resolution(String unit, String at, String as) {
        return get(Service.UNITS, "/v1/units/resolve", Map.of("id", unit, "at", at, "as", as))
                .orThrow()
                .body();
    }

    private static List<String> unitsOf(JsonNode resolution) {
        return resolution.path("units").findValuesAsText("unitId");
    }

    Reply get(Service service, String path, Map<String, String> parameters) {
        return conversation.get(service, path, new TreeMap<>(parameters));
    }

    Reply post(Service service, String path, JsonNode body) {
        return conversation.post(service, path, body);
    }

    Reply accepted(Service service, String path, JsonNode body) {
        return conversation.post(service, path, body).orThrow();
    }

    static List<String> idsOf(Reply list) {
        return list.body().path("items").findValuesAsText("id");
    }

    static @Nullable String shown(JsonNode quantity) {
        return quantity.isNumber() ? new BigDecimal(quantity.asText()).toPlainString() : null;
    }
}
