package vn.tiendo.units;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.CommittedProblems;
import vn.tiendo.http.testing.CommittedOpenApi;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class DescribingUnitsTest {

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

        assertThat(paths).containsKeys("/v1/units", "/v1/units/{unitId}", "/v1/units/{unitId}/changes");
        paths.values().stream()
                .flatMap(path -> path.values().stream())
                .forEach(operation -> assertThat(operation)
                        .containsKeys("operationId", "summary")
                        .satisfies(described -> assertThat(
                                        described.get("responses").toString())
                                .contains("examples")));
    }

    @Test
    void everyProblemIsWordedInBothLanguagesAndListedForCallers() throws Exception {
        var problems = CommittedProblems.onClassPath();

        assertThat(problems.untranslated()).isEmpty();
        assertThat(problems.unlistedIn(Path.of(System.getProperty("tiendo.root", ".."), "docs", "problems.md")))
                .isEmpty();
    }

    @Test
    void itSaysThatItIsReady() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
