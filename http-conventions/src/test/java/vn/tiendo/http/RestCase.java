package vn.tiendo.http;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Set;
import vn.tiendo.localstack.testing.StackForTests;

/** Callers of the sample service. */
final class RestCase {
    private RestCase() {}

    static RequestSpecification as(String... roles) {
        return given().auth()
                .oauth2(StackForTests.get().token("tester", Set.of(roles), null))
                .header("Accept-Language", "en");
    }

    static RequestSpecification asPlanner() {
        return as("planner", "viewer").contentType("application/json");
    }
}
