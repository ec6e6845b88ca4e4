package vn.tiendo.plans.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.localstack.testing.StackForTests;

/** What callers say to the service. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    private Api() {}

    static RequestSpecification as(String role, @Nullable UUID unit) {
        return given().auth()
                .oauth2(StackForTests.get().token("tester", Set.of(role), unit))
                .header("Accept-Language", "en")
                .contentType("application/json");
    }

    static RequestSpecification asPlanner() {
        return as("planner", null);
    }

    static RequestSpecification asViewer() {
        return as("viewer", null);
    }

    static ValidatableResponse post(String path, ObjectNode body) {
        return asPlanner().body(body.toString()).post(path).then();
    }

    /** The answer to a write that must be accepted. */
    static Response accepted(String path, ObjectNode body) {
        return post(path, body).statusCode(201).extract().response();
    }

    static String idOf(Response answer) {
        return answer.path("id");
    }

    static ValidatableResponse get(String path) {
        return asViewer().get(path).then();
    }

    /** One token without hyphens: the groups of an id could look like a personal number. */
    static String unique() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ObjectNode period(String from, String through) {
        return object().put("from", from).put("through", through);
    }

    static ObjectNode year(int year) {
        return period(year + "-01-01", year + "-12-31");
    }

    static ObjectNode valued(ObjectNode period, String value) {
        ObjectNode valued = object().put("value", value);
        valued.set("period", period);
        return valued;
    }

    static ArrayNode array(ObjectNode... items) {
        var array = JSON.createArrayNode();
        for (var item : items) {
            array.add(item);
        }
        return array;
    }

    /** An indicator of its own for a test: a code that no other test uses. */
    static ObjectNode anIndicator() {
        return object().put("effectiveOn", "2020-01-01")
                .put("code", "ADMITTED-" + unique())
                .put("nameVi", "Đảng viên kết nạp mới")
                .put("nameEn", "Members admitted")
                .put("unitOfMeasure", "đảng viên")
                .put("kind", "FLOW");
    }

    static String newIndicator() {
        return idOf(accepted("/v1/indicators", anIndicator()));
    }
}
