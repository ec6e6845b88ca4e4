package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.figure;
import static vn.tiendo.reporting.api.Api.post;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnRealStack
class ExplainingAFigureTest {

    @Test
    void theEntriesBehindItAddUpToIt() {
        var province = ForeignFacts.unit("p", null);
        var commune = ForeignFacts.unit("a", province);
        var admitted = ForeignFacts.flow();
        var first = entered(commune, "2025-03-01", admitted, 5);
        entered(province, "2025-04-01", admitted, 1);
        entered(commune, "2026-01-01", admitted, 9);
        post("/v1/progress-entries/" + first + "/corrections", correction(admitted, 3))
                .statusCode(201);

        var page = asViewer()
                .queryParam("indicator", admitted)
                .queryParam("unit", province)
                .queryParam("period", "2025")
                .queryParam("at", "2026-01-31")
                .queryParam("limit", 2)
                .get("/v1/progress-entries")
                .then()
                .statusCode(200)
                .body("figure.value", equalTo(4))
                .body("items.quantity", contains(5, 1))
                .extract();
        asViewer()
                .queryParam("indicator", admitted)
                .queryParam("unit", province)
                .queryParam("period", "2025")
                .queryParam("at", "2026-01-31")
                .queryParam("knownAt", page.<String>path("figure.knownAt"))
                .queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get("/v1/progress-entries")
                .then()
                .statusCode(200)
                .body("items.quantity", contains(-2))
                .body("items[0].of", equalTo(first));
    }

    @Test
    void aStatedZeroIsAnAnswerOfItsOwn() {
        var unit = ForeignFacts.unit("a", null);
        var admitted = ForeignFacts.flow();
        as("reporter", null)
                .body(Map.of(
                        "unitId", unit,
                        "indicatorId", admitted,
                        "period", Map.of("from", "2025-01-01", "through", "2025-12-31")))
                .post("/v1/zero-reports")
                .then()
                .statusCode(201);

        figure(admitted, unit, "2025", "2025-12-31")
                .body("state", equalTo("ZERO"))
                .body("value", equalTo(0));
        figure(admitted, unit, "2024", "2025-12-31").body("state", equalTo("NOTHING"));
    }

    @Test
    void aUnitIsShownAsItWasKnown() {
        var province = ForeignFacts.unit("p", null);
        var other = ForeignFacts.unit("q", null);
        var commune = ForeignFacts.unit("a", province);
        var before = Api.horizon();
        ForeignFacts.moved(commune, other, "2024-07-01");

        known(commune.toString(), "2024-12-31", null).body("parentId", equalTo(other.toString()));
        known(commune.toString(), "2024-12-31", before).body("parentId", equalTo(province.toString()));
        known(commune.toString(), "2019-12-31", null).statusCode(404);
        assertThat(asViewer()
                        .queryParam("parent", other)
                        .queryParam("at", "2024-12-31")
                        .get("/v1/known-units")
                        .<String>path("items[0].id"))
                .isEqualTo(commune.toString());
    }

    private static ValidatableResponse known(String unit, String at, String knownAt) {
        var request = asViewer().queryParam("at", at);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get("/v1/known-units/" + unit).then();
    }
}
