package vn.tiendo.units;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.tiendo.localstack.testing.StackForTests;

/** What callers of the registries ask for, in a few words. */
public final class RegistryCalls {
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private RegistryCalls() {}

    public static RequestSpecification as(String role) {
        return as(role, null);
    }

    public static RequestSpecification as(String role, String unit) {
        var token = StackForTests.get().token(role + "-1", Set.of(role), unit == null ? null : UUID.fromString(unit));
        return given().auth().oauth2(token).contentType("application/json");
    }

    public static ValidatableResponse post(String path, Map<String, ?> body) {
        return as("registrar").body(body).post(path).then();
    }

    /** The id of what was created there. */
    public static String created(String path, Map<String, ?> body) {
        return post(path, body).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse get(String pathAndQuery) {
        return as("viewer").get(pathAndQuery).then();
    }

    public static ValidatableResponse refused(String path, Map<String, ?> body, String code) {
        return post(path, body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", org.hamcrest.Matchers.equalTo(code));
    }

    /** A unit in force from 2020. */
    public static String unit(String system) {
        return unit(system, null);
    }

    public static String unit(String system, String parent) {
        var body = new HashMap<String, Object>(
                Map.of("system", system, "name", system + " " + UUID.randomUUID(), "effectiveOn", "2020-01-01"));
        if (parent != null) {
            body.put("parentId", parent);
        }
        return created("/v1/units", body);
    }

    /** A valid code that nobody has had. */
    public static String freshCode() {
        while (true) {
            var stem = String.format("%09d", ThreadLocalRandom.current().nextInt(1_000_000_000));
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += WEIGHTS[i] * (stem.charAt(i) - '0');
            }
            if (sum % 11 != 0) {
                return stem + (10 - sum % 11);
            }
        }
    }

    /** An active enterprise of private owners from 2020, with these fields besides. */
    public static String enterprise(Map<String, ?> fields) {
        return created("/v1/enterprises", enterpriseBody(fields));
    }

    public static Map<String, Object> enterpriseBody(Map<String, ?> fields) {
        var body = new HashMap<String, Object>(fields);
        body.putIfAbsent("code", freshCode());
        body.putIfAbsent("effectiveOn", "2020-01-01");
        body.putIfAbsent("ownership", "NON_STATE_DOMESTIC");
        return body;
    }
}
