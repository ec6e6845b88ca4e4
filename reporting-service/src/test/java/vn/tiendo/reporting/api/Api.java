package vn.tiendo.reporting.api;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.localstack.testing.StackForTests;

/** What callers say to the service. */
final class Api {

    private Api() {}

    static RequestSpecification as(String role, @Nullable UUID unit) {
        return given().auth()
                .oauth2(StackForTests.get().token("tester", Set.of(role), unit))
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    static RequestSpecification asReporter() {
        return as("reporter", null);
    }

    static RequestSpecification asViewer() {
        return as("viewer", null);
    }

    static void awaitArrival(Collection<UUID> events) {
        asViewer()
                .header("Wait-For", events.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .get("/v1/horizon")
                .then()
                .statusCode(200);
    }

    /** The present horizon: all that was answered before is known at it. */
    static String horizon() {
        return asViewer().get("/v1/horizon").then().statusCode(200).extract().path("knownAt");
    }

    /** An entry, given as pairs of an indicator and a quantity. */
    static Map<String, Object> entry(UUID unit, String on, Object... statements) {
        var body = new LinkedHashMap<String, Object>();
        body.put("unitId", unit);
        body.put("occurredOn", on);
        body.put("statements", statements(statements));
        return body;
    }

    static Map<String, Object> correction(Object... statements) {
        var body = new LinkedHashMap<String, Object>();
        body.put("statements", statements(statements));
        return body;
    }

    static ValidatableResponse post(String path, Object body) {
        return asReporter().body(body).post(path).then();
    }

    static ValidatableResponse enter(Map<String, Object> entry) {
        return post("/v1/progress-entries", entry);
    }

    static String entered(UUID unit, String on, Object... statements) {
        return enter(entry(unit, on, statements)).statusCode(201).extract().path("id");
    }

    static ValidatableResponse figure(UUID indicator, UUID unit, String period, String at, String... more) {
        var request = asViewer()
                .queryParam("indicator", indicator)
                .queryParam("unit", unit)
                .queryParam("period", period)
                .queryParam("at", at);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/v1/figures").then();
    }

    private static List<Map<String, Object>> statements(Object... pairs) {
        var statements = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < pairs.length; i += 2) {
            statements.add(Map.of("indicatorId", pairs[i], "quantity", pairs[i + 1]));
        }
        return statements;
    }
}
