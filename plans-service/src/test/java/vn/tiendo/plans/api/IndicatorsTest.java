package vn.tiendo.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.anIndicator;
import static vn.tiendo.plans.api.Api.asViewer;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.post;

import org.junit.jupiter.api.Test;

@OnRealStack
class IndicatorsTest {

    @Test
    void isFoundByItsIdAndByItsCode() {
        var request = anIndicator();
        var id = idOf(accepted("/v1/indicators", request));

        get("/v1/indicators/" + id)
                .statusCode(200)
                .body("code", equalTo(request.path("code").asText()))
                .body("scale", equalTo(0))
                .body("aggregation", equalTo("SUM"))
                .body("source", equalTo("REPORTED"));
        asViewer()
                .queryParam("code", request.path("code").asText())
                .get("/v1/indicators")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void aReadThatIsUnchangedIsNotSentAgain() {
        var id = newIndicator();
        var tag = get("/v1/indicators/" + id).statusCode(200).extract().header("ETag");

        asViewer()
                .header("If-None-Match", tag)
                .get("/v1/indicators/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void aCodeIsTakenOnce() {
        var request = anIndicator();
        accepted("/v1/indicators", request);

        post("/v1/indicators", request)
                .statusCode(409)
                .body("code", equalTo("INDICATOR_CODE_TAKEN"))
                .body("errors[0].pointer", equalTo("#/code"));
    }

    @Test
    void aPartOfAStockOrOfNothingKnownIsRefused() {
        var stock = idOf(accepted("/v1/indicators", anIndicator().put("kind", "STOCK")));

        post("/v1/indicators", anIndicator().put("partOf", stock))
                .statusCode(422)
                .body("code", equalTo("PART_OF_FLOW_ONLY"))
                .body("errors[0].pointer", equalTo("#/partOf"));
        post("/v1/indicators", anIndicator().put("partOf", "0190a000-0000-7000-8000-000000000000"))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_INDICATOR"));
    }

    @Test
    void aStockOrAnIndexIsDefinedLikeAFlow() {
        get("/v1/indicators/" + idOf(accepted("/v1/indicators", anIndicator().put("kind", "STOCK"))))
                .body("kind", equalTo("STOCK"))
                .body("aggregation", equalTo("SUM"));
        get("/v1/indicators/" + idOf(accepted("/v1/indicators", anIndicator().put("aggregation", "NONE"))))
                .body("aggregation", equalTo("NONE"));
    }

    @Test
    void whatTheRegistriesCountIsKeptWithTheIndicator() {
        var request = anIndicator().put("source", "REGISTRY");
        request.putObject("registry")
                .put("event", "ESTABLISHED")
                .put("organisationType", "PARTY")
                .putArray("ownership")
                .add("FOREIGN_INVESTED")
                .add("NON_STATE_DOMESTIC");

        get("/v1/indicators/" + idOf(accepted("/v1/indicators", request)))
                .body("source", equalTo("REGISTRY"))
                .body("registry.event", equalTo("ESTABLISHED"))
                .body("registry.organisationType", equalTo("PARTY"))
                .body("registry.ownership", contains("FOREIGN_INVESTED", "NON_STATE_DOMESTIC"));
    }

    @Test
    void theRegistriesCountExactlyWhereTheyAreTheSource() {
        post("/v1/indicators", anIndicator().put("source", "REGISTRY"))
                .statusCode(422)
                .body("code", equalTo("REGISTRY_REQUIRED"))
                .body("errors[0].pointer", equalTo("#/registry"));

        var reported = anIndicator();
        reported.putObject("registry").put("event", "ENDED").put("organisationType", "TRADE_UNION");
        post("/v1/indicators", reported).statusCode(422).body("code", equalTo("REGISTRY_UNEXPECTED"));
    }

    @Test
    void pagesGoOnWhereTheyEnded() {
        newIndicator();
        newIndicator();
        var first = get("/v1/indicators?limit=1")
                .statusCode(200)
                .body("items", hasSize(1))
                .extract();
        var second = asViewer()
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/v1/indicators")
                .then()
                .statusCode(200)
                .extract();

        assertThat(second.<String>path("items[0].id")).isNotEqualTo(first.path("items[0].id"));
        get("/v1/indicators?cursor=nonsense").statusCode(400).body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void whatWasDefinedLaterWasNotKnownBefore() {
        var id = newIndicator();
        String recordedAt = get("/v1/indicators/" + id).extract().path("recordedAt");
        var before = java.time.Instant.parse(recordedAt).minusMillis(1).toString();

        asViewer()
                .queryParam("knownAt", before)
                .queryParam("limit", 200)
                .get("/v1/indicators")
                .then()
                .statusCode(200)
                .body("items.findAll { it.id == '" + id + "' }", hasSize(0));
        get("/v1/indicators?knownAt=2199-01-01T00:00:00Z").statusCode(422).body("code", equalTo("KNOWN_AT_IN_FUTURE"));
    }
}
