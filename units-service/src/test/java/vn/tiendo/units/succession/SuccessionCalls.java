package vn.tiendo.units.succession;

import static vn.tiendo.units.unit.UnitCalls.as;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What callers of successions ask for, in a few words. */
public final class SuccessionCalls {

    private SuccessionCalls() {}

    public static Map<String, Object> succession(String kind, String on, List<String> from, List<String> to) {
        return Map.of("kind", kind, "effectiveOn", on, "from", from, "to", to);
    }

    public static String succeeded(String kind, String on, List<String> from, List<String> to) {
        return succeeded(succession(kind, on, from, to), Map.of());
    }

    public static String succeeded(Map<String, Object> succession, Map<String, Object> more) {
        return succeed(succession, more).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse succeed(Map<String, Object> succession, Map<String, Object> more) {
        var body = new HashMap<>(succession);
        body.putAll(more);
        return as("registrar").body(body).post("/v1/successions").then();
    }

    public static ValidatableResponse succeed(String kind, String on, List<String> from, List<String> to) {
        return succeed(succession(kind, on, from, to), Map.of());
    }

    public static ValidatableResponse annul(String succession) {
        return as("registrar")
                .body(Map.of("reason", "Ghi nhầm"))
                .post("/v1/successions/" + succession + "/annulments")
                .then();
    }

    public static ValidatableResponse getSuccession(String idAndQuery) {
        return as("viewer").get("/v1/successions" + idAndQuery).then();
    }
}
