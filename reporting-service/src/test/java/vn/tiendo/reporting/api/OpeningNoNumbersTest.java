package vn.tiendo.reporting.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.Api.post;
import static vn.tiendo.reporting.api.ForeignFacts.flow;
import static vn.tiendo.reporting.api.ForeignFacts.moved;
import static vn.tiendo.reporting.api.ForeignFacts.unit;
import static vn.tiendo.reporting.api.ObligationFacts.owedBy;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flow that is zero or missing opens into what says so (SEMANTICS 4, 5, 13). */
@OnRealStack
class OpeningNoNumbersTest {
    private static final String HALF_YEAR = "2025-01-01/2025-06-30";

    private UUID province = UUID.randomUUID();
    private UUID commune = UUID.randomUUID();
    private UUID neighbour = UUID.randomUUID();
    private UUID admitted = UUID.randomUUID();

    @BeforeEach
    void twoCommunesOfAProvince() {
        province = unit("province", null);
        commune = unit("commune", province);
        neighbour = unit("neighbour", province);
        admitted = flow();
    }

    @Test
    void aZeroOpensIntoTheReportsOfIt() {
        var first = zero(commune, "2025-03-01", "2025-06-30");
        var before = horizon();
        var second = zero(neighbour, "2025-01-01", "2025-01-31");
        zero(neighbour, "2025-07-01", "2025-07-31");

        explained(province)
                .body("figure.state", equalTo("ZERO"))
                .body("items", empty())
                .body("zeroReports.id", contains(first, second))
                .body("zeroReports.unitId", contains(commune.toString(), neighbour.toString()))
                .body("zeroReports[0].period.from", equalTo("2025-03-01"))
                .body("zeroReports[0].period.through", equalTo("2025-06-30"))
                .body("zeroReports[0].recordedAt", notNullValue())
                .body("missingReports", nullValue());
        explained(province, "knownAt", before).body("zeroReports.id", contains(first));
    }

    @Test
    void aZeroOfAUnitThatMovedStandsBehindTheProvinceOfTheBorders() {
        var other = unit("other", null);
        moved(commune, other, "2025-04-01");
        var stated = zero(commune, "2025-01-01", "2025-06-30");

        explained(other).body("zeroReports.id", contains(stated));
        explained(province).body("figure.state", equalTo("NOTHING")).body("zeroReports", nullValue());
        explained(province, "borders", "2024-12-31").body("zeroReports.id", contains(stated));
        explained(other, "borders", "2024-12-31")
                .body("figure.state", equalTo("NOTHING"))
                .body("zeroReports", nullValue());
    }

    @Test
    void aZeroOfLaterDaysIsNotToldToWhoWasAboveBefore() {
        var other = unit("other", null);
        moved(commune, other, "2025-04-01");
        var stated = zero(commune, "2025-01-01", "2025-06-30");

        explainedBy(as("viewer", other)).body("zeroReports.id", contains(stated));
        explainedBy(as("viewer", province))
                .body("figure.state", equalTo("ZERO"))
                .body("zeroReports", empty());
    }

    private ValidatableResponse explainedBy(RequestSpecification caller) {
        return caller.queryParam("indicator", admitted)
                .queryParam("unit", commune)
                .queryParam("period", HALF_YEAR)
                .queryParam("at", "2025-03-31")
                .get("/v1/progress-entries")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsMissingOpensIntoWhatIsOwed() {
        var owed = owedBy(commune).arrive();
        var settled = owedBy(neighbour).arrive();
        var before = horizon();
        zero(neighbour, "2025-01-01", "2025-06-30");

        explained(province)
                .body("figure.state", equalTo("MISSING"))
                .body(
                        "missingReports.obligationInstanceId",
                        contains(owed.instance().toString()))
                .body("missingReports[0].obligationId", equalTo(new UUID(1, 1).toString()))
                .body("missingReports[0].unitId", equalTo(commune.toString()))
                .body("missingReports[0].period.from", equalTo("2025-01-01"))
                .body("missingReports[0].cutoff", equalTo("2025-06-20"))
                .body("zeroReports", nullValue());
        explained(province, "knownAt", before)
                .body(
                        "missingReports.obligationInstanceId",
                        contains(owed.instance().toString(), settled.instance().toString()));
        explained(neighbour).body("figure.state", equalTo("ZERO")).body("zeroReports", hasSize(1));
    }

    @Test
    void whatIsMissingOfAUnitThatMovedStandsBehindTheProvinceOfTheBorders() {
        var other = unit("other", null);
        moved(commune, other, "2025-04-01");
        owedBy(commune).arrive();

        explained(other).body("missingReports.unitId", contains(commune.toString()));
        explained(province).body("figure.state", equalTo("NOTHING")).body("missingReports", nullValue());
        explained(province, "borders", "2024-12-31").body("missingReports.unitId", contains(commune.toString()));
    }

    @Test
    void aValueOpensIntoItsEntriesAlone() {
        owedBy(commune).arrive();
        zero(neighbour, "2025-01-01", "2025-01-31");
        entered(neighbour, "2025-03-01", admitted, 2);

        explained(province)
                .body("items.quantity", contains(2))
                .body("zeroReports", nullValue())
                .body("missingReports", nullValue());
    }

    @Test
    void pagesHoldTheEntriesFirstAndThenWhatSaysSo() {
        var entry = entered(commune, "2025-03-01", admitted, 5);
        post("/v1/progress-entries/" + entry + "/reversals", Map.of()).statusCode(201);
        owedBy(commune).arrive();
        owedBy(neighbour).arrive();
        var knownAt = horizon();

        var first = explained(province, "limit", "1", "knownAt", knownAt)
                .body("figure.state", equalTo("MISSING"))
                .body("items.quantity", contains(5))
                .body("missingReports", empty())
                .extract();
        var second = explained(province, "limit", "2", "knownAt", knownAt, "cursor", first.<String>path("nextCursor"))
                .body("items.quantity", contains(-5))
                .body("missingReports.unitId", contains(commune.toString()))
                .extract();
        explained(province, "limit", "2", "knownAt", knownAt, "cursor", second.<String>path("nextCursor"))
                .body("items", empty())
                .body("missingReports.unitId", contains(neighbour.toString()))
                .body("nextCursor", nullValue());
        explained(province)
                .body("items.quantity", containsInAnyOrder(5, -5))
                .body("missingReports", hasSize(2))
                .body("nextCursor", nullValue());
    }

    private ValidatableResponse explained(UUID unit, String... more) {
        var request = asViewer()
                .queryParam("indicator", admitted)
                .queryParam("unit", unit)
                .queryParam("period", HALF_YEAR)
                .queryParam("at", "2025-07-01");
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/v1/progress-entries").then().statusCode(200);
    }

    private String zero(UUID unit, String from, String through) {
        return post(
                        "/v1/zero-reports",
                        Map.of(
                                "unitId",
                                unit,
                                "indicatorId",
                                admitted,
                                "period",
                                Map.of("from", from, "through", through)))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
