package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.asReporter;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.RegistryFacts.arrived;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.events.units.UnitsSucceeded;

/** Figures of whole systems, and of what nobody in the borders is named for, open like any other (SEMANTICS 2, 5). */
@OnRealStack
class OpeningSystemsAndBucketsTest {

    private static final String BEFORE = "2024-12-31";

    private UUID province = UUID.randomUUID();
    private UUID split = UUID.randomUUID();
    private UUID heir = UUID.randomUUID();
    private UUID other = UUID.randomUUID();

    /** A commune is split in two on 1 July 2025; a root ends on that day, and nobody follows it. */
    @BeforeEach
    void aCommuneIsSplitAndARootEnds() {
        province = ForeignFacts.unit("province", null);
        split = ForeignFacts.unit("split", province);
        heir = ForeignFacts.unit("heir", "ADMINISTRATIVE", province, "2025-07-01");
        other = ForeignFacts.unit("other", null);
        var second = ForeignFacts.unit("second", "ADMINISTRATIVE", province, "2025-07-01");
        succeeded("SPLIT", split, heir, second);
        succeeded("DISSOLVE", other);
    }

    @Test
    void aFlowOpensIntoTheEntriesOfTheSystemOrOfABucket() {
        var admitted = ForeignFacts.flow();
        var ofSplit = entered(split, "2025-03-01", admitted, 5);
        var ofOther = entered(other, "2025-03-02", admitted, 3);
        var before = horizon();
        var ofHeir = entered(heir, "2025-08-01", admitted, 2);

        addsUp(admitted, "system", "ADMINISTRATIVE", false, 10, ofSplit, ofOther, ofHeir);
        addsUp(admitted, "unit", province, true, 5, ofSplit);
        addsUp(admitted, "system", "ADMINISTRATIVE", true, 3, ofOther);
        addsUp(admitted, "unit", heir, true, 0);
        addsUp(admitted, "system", "PARTY", false, null);

        addsUp(admitted, "system", "ADMINISTRATIVE", false, 10, List.of("borders", BEFORE), ofSplit, ofOther, ofHeir);
        addsUp(admitted, "unit", province, true, 0, List.of("borders", BEFORE));
        addsUp(admitted, "unit", split, false, 7, List.of("borders", BEFORE), ofSplit, ofHeir);
        addsUp(admitted, "system", "ADMINISTRATIVE", false, 8, List.of("knownAt", before), ofSplit, ofOther);
    }

    @Test
    void anIndexOpensIntoTheEntriesOfItsUnitAlone() {
        var index = arrived(anIndex());
        entered(split, "2025-03-01", index, 5);
        var ofProvince = entered(province, "2025-03-02", index, 3);

        addsUp(index, "unit", province, false, 3, ofProvince);
        addsUp(index, "system", "ADMINISTRATIVE", false, null);
        addsUp(index, "unit", province, true, 0);
    }

    @Test
    void pagesOfASystemFollowOneAnother() {
        var admitted = ForeignFacts.flow();
        entered(split, "2025-03-01", admitted, 5);
        entered(other, "2025-03-02", admitted, 3);
        var knownAt = horizon();

        var first = flow(admitted, "system", "ADMINISTRATIVE", false, List.of("limit", "1", "knownAt", knownAt))
                .body("items.quantity", contains(5))
                .extract();
        flow(
                        admitted,
                        "system",
                        "ADMINISTRATIVE",
                        false,
                        List.of("limit", "1", "knownAt", knownAt, "cursor", first.path("nextCursor")))
                .body("items.quantity", contains(3));
    }

    @Test
    void aStockOpensIntoTheOwnStocksOfTheSystemOrOfABucket() {
        var members = ForeignFacts.indicator("STOCK", 0, "REPORTED", null);
        stated(split, members, 40);
        stated(other, members, 10);
        var before = horizon();
        stated(province, members, 2);

        stock(members, "system", "ADMINISTRATIVE", false, 52);
        stock(members, "unit", province, true, 40)
                .body("items.holder", contains("UNIT", "BUCKET"))
                .body("items.quantity", contains(0, 40));
        stock(members, "system", "ADMINISTRATIVE", true, 10).body("items.holder", contains("UNIT", "SYSTEM_BUCKET"));
        stock(members, "unit", heir, true, 0).body("items", empty());
        stock(members, "system", "ADMINISTRATIVE", false, 50, "knownAt", before);
        stock(members, "unit", province, true, 40, "borders", BEFORE);
    }

    @Test
    void aWholeSystemIsForThoseWhoAnswerForTheCountry() {
        var admitted = ForeignFacts.flow();
        for (var path : List.of("/v1/progress-entries", "/v1/stock-explanations")) {
            as("viewer", province)
                    .queryParam("indicator", admitted)
                    .queryParam("system", "ADMINISTRATIVE")
                    .queryParam("period", "2025")
                    .get(path)
                    .then()
                    .statusCode(403);
            asViewer()
                    .queryParam("indicator", admitted)
                    .queryParam("period", "2025")
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("UNIT_OR_SYSTEM"));
        }
    }

    private static IndicatorDefined anIndex() {
        var id = UUID.randomUUID();
        return new IndicatorDefined(
                id,
                "X-" + id,
                LocalDate.parse("2020-01-01"),
                Instant.parse("2026-01-01T00:00:00Z"),
                "Chỉ số",
                "Index",
                null,
                "FLOW",
                0,
                "NONE",
                "REPORTED",
                null,
                null,
                null);
    }

    private static void addsUp(UUID indicator, String by, Object whose, boolean bucket, Integer value, String... ids) {
        addsUp(indicator, by, whose, bucket, value, List.of(), ids);
    }

    private static void addsUp(
            UUID indicator, String by, Object whose, boolean bucket, Integer value, List<String> more, String... ids) {
        var explained = flow(indicator, by, whose, bucket, more)
                .body("figure.value", equalTo(value))
                .body("items.entryId", equalTo(List.of(ids)))
                .extract();
        assertThat(sum(explained)).isEqualTo(value == null ? 0 : value);
        asked(indicator, by, whose, more)
                .queryParam("period", "2025")
                .get(bucket ? "/v1/unassigned-figures" : "/v1/figures")
                .then()
                .statusCode(200)
                .body("value", equalTo(value));
    }

    private static int sum(ExtractableResponse<Response> explained) {
        return explained.<List<Integer>>path("items.quantity").stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static ValidatableResponse flow(
            UUID indicator, String by, Object whose, boolean bucket, List<String> more) {
        return asked(indicator, by, whose, more)
                .queryParam("period", "2025")
                .queryParam("unassigned", bucket)
                .get("/v1/progress-entries")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse stock(
            UUID indicator, String by, Object whose, boolean bucket, int value, String... more) {
        asked(indicator, by, whose, List.of(more))
                .queryParam("day", "2025-12-31")
                .get(bucket ? "/v1/unassigned-figures" : "/v1/figures")
                .then()
                .statusCode(200)
                .body("value", equalTo(value));
        var explained = asked(indicator, by, whose, List.of(more))
                .queryParam("day", "2025-12-31")
                .queryParam("unassigned", bucket)
                .get("/v1/stock-explanations")
                .then()
                .statusCode(200)
                .body("figure.value", equalTo(value));
        assertThat(sum(explained.extract())).isEqualTo(value);
        return explained;
    }

    private static RequestSpecification asked(UUID indicator, String by, Object whose, List<String> more) {
        var request = asViewer()
                .queryParam("indicator", indicator)
                .queryParam(by, whose)
                .queryParam("at", "2025-12-31");
        for (int i = 0; i < more.size(); i += 2) {
            request.queryParam(more.get(i), more.get(i + 1));
        }
        return request;
    }

    private static void stated(UUID unit, UUID indicator, int quantity) {
        asReporter()
                .body(Map.of("unitId", unit, "indicatorId", indicator, "day", "2025-03-31", "quantity", quantity))
                .post("/v1/stock-levels")
                .then()
                .statusCode(201);
    }

    private static void succeeded(String kind, UUID from, UUID... to) {
        ForeignFacts.arrive(new UnitsSucceeded(
                UUID.randomUUID(),
                kind,
                LocalDate.parse("2025-07-01"),
                Instant.parse("2026-01-01T00:00:00Z"),
                List.of(from),
                List.of(to),
                List.of(),
                List.of(),
                List.of(),
                null,
                null));
    }
}
