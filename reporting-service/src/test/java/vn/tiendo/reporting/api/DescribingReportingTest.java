package vn.tiendo.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.CommittedProblems;
import vn.tiendo.http.testing.CommittedOpenApi;

@OnRealStack
class DescribingReportingTest {

    @TestHTTPResource("/q/openapi")
    URI served;

    @Test
    void theCommittedDescriptionIsTheServedOne() throws Exception {
        CommittedOpenApi.at(served).matches(Path.of("src/main/openapi/openapi.yaml"));
    }

    @Test
    void everyOperationHasANameASummaryAndExamples() {
        Map<String, Map<String, Map<String, Object>>> paths = given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");

        assertThat(paths).containsKeys("/v1/figures", "/v1/dashboards/plans/{planId}/live");
        paths.values().stream()
                .flatMap(path -> path.values().stream())
                .forEach(operation -> assertThat(operation)
                        .containsKeys("operationId", "summary")
                        .satisfies(described -> assertThat(
                                        described.get("responses").toString())
                                .as("answer of %s", described.get("operationId"))
                                .contains("examples"))
                        .satisfies(described -> assertThat(String.valueOf(described.get("requestBody")))
                                .as("request of %s", described.get("operationId"))
                                .matches("(?s)null|.*examples.*")));
    }

    @Test
    void everyProblemIsWordedInBothLanguagesAndListedForCallers() throws Exception {
        var problems = CommittedProblems.onClassPath();

        assertThat(problems.untranslated()).isEmpty();
        assertThat(problems.unlistedIn(Path.of(System.getProperty("tiendo.root"), "docs", "problems.md")))
                .isEmpty();
    }

    @Test
    void itSaysThatItIsReady() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
