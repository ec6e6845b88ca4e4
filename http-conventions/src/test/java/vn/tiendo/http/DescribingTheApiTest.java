package vn.tiendo.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.http.sample.NotesDatabase;
import vn.tiendo.http.testing.CommittedOpenApi;

@QuarkusTest
@WithTestResource(NotesDatabase.class)
class DescribingTheApiTest {
    @TestHTTPResource("/q/openapi")
    URI served;

    @Test
    void givesEveryOperationItsProblemsTokenAndHeaders() {
        JsonPath api = given().accept("application/json").get("/q/openapi").jsonPath();

        assertThat(api.getString("openapi")).startsWith("3.1");
        assertThat(api.getMap("paths.'/v1/notes'.post.responses"))
                .containsKeys("400", "401", "403", "404", "406", "409", "413", "415", "422", "500");
        assertThat(api.getMap("paths.'/v1/notes'.get.responses")).doesNotContainKeys("413", "415");
        assertThat(api.getList("paths.'/v1/notes'.post.parameters.'$ref'"))
                .contains("#/components/parameters/Idempotency-Key", "#/components/parameters/Wait-For");
        assertThat(api.getMap("components.schemas.Problem.properties")).containsKeys("code", "traceId", "errors");
        assertThat(api.getMap("components.securitySchemes")).containsOnlyKeys("bearer");
        assertThat(api.getList("security.bearer")).isEqualTo(List.of(List.of()));
    }

    @Test
    void showsTypedParametersAsTheTextsThatTheyAre() {
        JsonPath api = given().accept("application/json").get("/q/openapi").jsonPath();

        assertThat(api.getString("components.schemas.PeriodParameter.type")).isEqualTo("string");
        assertThat(api.getString("components.schemas.BordersParameter.type")).isEqualTo("string");
        assertThat(api.getString("components.schemas.Limit.type")).isEqualTo("integer");
    }

    @Test
    void saysWhichFieldsAreAlwaysThere() {
        JsonPath api = given().accept("application/json").get("/q/openapi").jsonPath();

        assertThat(api.getList("components.schemas.NewNote.required")).containsExactly("title");
        assertThat(api.getList("components.schemas.Note.required")).containsExactly("id", "title");
        assertThat(api.getList("components.schemas.PageString.required")).containsExactly("items");
        assertThat(api.getMap("paths.'/v1/notes'.post.responses.'201'.headers")).containsKeys("Location", "Position");
    }

    @Test
    void isComparedWithWhatIsCommitted(@TempDir Path directory) throws Exception {
        Path committed = directory.resolve("openapi.yaml");
        CommittedOpenApi description = CommittedOpenApi.at(served);

        assertThatThrownBy(() -> description.matches(committed)).hasMessageContaining("stale");
        Files.writeString(
                committed, given().accept("application/yaml").get("/q/openapi").asString());
        description.matches(committed);
    }
}
