package vn.tiendo.e2e.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.e2e.client.Api;
import vn.tiendo.e2e.client.Conversation;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;

/**
 * A province with communes, an indicator of its own, and a plan for 2026–2030 with an annual and a cumulative target.
 *
 * @param communes their ids
 * @param knownAt from here on everything is known in reporting-service
 */
public record SmallProvince(
        String id,
        List<String> communes,
        String indicator,
        String plan,
        String annualTarget,
        String cumulativeTarget,
        Instant knownAt) {

    private static final String SINCE = "2025-07-01";
    private static final String ISSUED = "2026-01-05";
    /** A day on which entries happen. */
    public static final String DAY = "2026-03-10";

    /** Sets everything up through the public API; {@code name} keeps it apart from other provinces. */
    public static SmallProvince setUp(Conversation conversation, String name, int communes) {
        var province = unit(conversation, name, null);
        var children = IntStream.rangeClosed(1, communes)
                .mapToObj(number -> unit(conversation, name + " " + number, province))
                .toList();
        var indicator = indicator(conversation, name);
        var plan = conversation
                .post(Service.PLANS, "/v1/plans", plan(name, province))
                .orThrow()
                .id();
        var annual = target(conversation, plan, indicator, "ANNUAL_MINIMUM", "2026", "100");
        var cumulative = target(conversation, plan, indicator, "CUMULATIVE", "2026-01-01/2030-12-31", "1000");
        return new SmallProvince(province, children, indicator, plan, annual, cumulative, conversation.horizon());
    }

    /** One admission in one of the communes, by number. */
    public Reply enter(Api api, int number) {
        return api.post(
                Service.REPORTING, "/v1/progress-entries", entry(communes.get(number % communes.size()), 1), List.of());
    }

    /** What an official of the commune sends. */
    public ObjectNode entry(String commune, int quantity) {
        var body = Json.object().put("unitId", commune).put("occurredOn", DAY);
        body.putArray("statements").addObject().put("indicatorId", indicator).put("quantity", quantity);
        return body;
    }

    private static String unit(
            Conversation conversation, String name, @org.jspecify.annotations.Nullable String parent) {
        var body = Json.object()
                .put("system", "ADMINISTRATIVE")
                .put("effectiveOn", SINCE)
                .put("name", name);
        if (parent != null) {
            body.put("parentId", parent);
        }
        return conversation.post(Service.UNITS, "/v1/units", body).orThrow().id();
    }

    private static String indicator(Conversation conversation, String name) {
        var body = Json.object()
                .put("effectiveOn", SINCE)
                .put("code", name + "_ADMITTED")
                .put("nameVi", name)
                .put("nameEn", name)
                .put("kind", "FLOW");
        return conversation
                .post(Service.PLANS, "/v1/indicators", body)
                .orThrow()
                .id();
    }

    private static ObjectNode plan(String name, String province) {
        var body = Json.object()
                .put("format", "tiendo-plan/1")
                .put("key", name)
                .put("titleVi", name)
                .put("titleEn", name)
                .put("unit", province)
                .put("effectiveOn", ISSUED);
        body.set("period", Json.period("2026-01-01/2030-12-31"));
        return body;
    }

    private static String target(
            Conversation conversation, String plan, String indicator, String kind, String period, String value) {
        var body = Json.object()
                .put("effectiveOn", ISSUED)
                .put("key", kind)
                .put("titleVi", kind)
                .put("titleEn", kind)
                .put("kind", kind)
                .put("indicator", indicator)
                .put("operator", ">=")
                .put("firmness", "FIRM");
        var asked = body.putArray("periods").addObject();
        asked.set("period", Json.period(period));
        asked.put("value", value);
        return conversation
                .post(Service.PLANS, "/v1/plans/" + plan + "/targets", body)
                .orThrow()
                .id();
    }
}
