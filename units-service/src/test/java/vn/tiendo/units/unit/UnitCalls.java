package vn.tiendo.units.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.localstack.testing.StackForTests;

/** What callers of the units ask for, in a few words. */
public final class UnitCalls {

    private UnitCalls() {}

    public static String created(Map<String, Object> unit) {
        return create(unit).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse create(Map<String, Object> unit) {
        return createAs(as("registrar"), unit);
    }

    public static ValidatableResponse createAs(RequestSpecification caller, Map<String, Object> unit) {
        var body = new HashMap<>(unit);
        body.putIfAbsent("system", "ADMINISTRATIVE");
        return caller.body(body).post("/v1/units").then();
    }

    public static void changed(String unit, Map<String, Object> change) {
        change(unit, change).statusCode(201);
    }

    public static ValidatableResponse change(String unit, Map<String, Object> change) {
        return changeAs(as("registrar"), unit, change);
    }

    public static ValidatableResponse changeAs(RequestSpecification caller, String unit, Map<String, Object> change) {
        return caller.body(change).post("/v1/units/" + unit + "/changes").then();
    }

    public static void refused(Map<String, Object> unit, String code) {
        create(unit).statusCode(422).body("code", equalTo(code));
    }

    public static void named(String unit, String query, String name) {
        get(unit + query).statusCode(200).body("name", equalTo(name));
    }

    public static ValidatableResponse get(String unitAndQuery) {
        return as("viewer").get("/v1/units/" + unitAndQuery).then();
    }

    public static ValidatableResponse listed(String query) {
        return as("viewer").get("/v1/units" + query).then().statusCode(200);
    }

    public static RequestSpecification as(String role) {
        return as(role, null);
    }

    public static RequestSpecification as(String role, String unit) {
        var token = StackForTests.get().token(role + "-1", Set.of(role), unit == null ? null : UUID.fromString(unit));
        return given().auth().oauth2(token).contentType("application/json");
    }
}
