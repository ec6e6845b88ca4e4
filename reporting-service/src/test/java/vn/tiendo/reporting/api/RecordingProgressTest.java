package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.enter;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.entry;
import static vn.tiendo.reporting.api.Api.figure;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.Api.post;

import java.util.Map;
import org.junit.jupiter.api.Test;

@OnRealStack
class RecordingProgressTest {

    @Test
    void anEntryRaisesTheFigureOfItsUnitAndOfThoseAbove() {
        var province = ForeignFacts.unit("Đồng Nai", null);
        var commune = ForeignFacts.unit("Trấn Biên", province);
        var admitted = ForeignFacts.flow();

        enter(entry(commune, "2026-03-01", admitted, 3))
                .statusCode(201)
                .header("Location", notNullValue())
                .header("Position", notNullValue())
                .body("postings[0].quantity", equalTo(3));

        figure(admitted, commune, "2026", "2026-06-30")
                .statusCode(200)
                .header("Fresh-Through", notNullValue())
                .body("value", equalTo(3))
                .body("state", equalTo("VALUE"))
                .body("borders", equalTo("2026-06-30"));
        figure(admitted, province, "2026", "2026-06-30").body("value", equalTo(3));
        figure(admitted, province, "2026-02", "2026-06-30")
                .body("value", nullValue())
                .body("state", equalTo("NOTHING"));
    }

    @Test
    void anEarlierKnownAtAnswersAsBefore() {
        var unit = ForeignFacts.unit("a", null);
        var admitted = ForeignFacts.flow();
        entered(unit, "2025-03-01", admitted, 3);
        var before = horizon();
        entered(unit, "2025-02-01", admitted, 2);

        figure(admitted, unit, "2025", "2025-12-31").body("value", equalTo(5));
        figure(admitted, unit, "2025", "2025-12-31", "knownAt", before)
                .body("value", equalTo(3))
                .body("knownAt", equalTo(before));
        figure(admitted, unit, "2025", "2025-02-28", "knownAt", before).body("state", equalTo("NOTHING"));
    }

    @Test
    void aCorrectionCountsForTheDayOfItsEntryAndIsKnownFromItsRecording() {
        var unit = ForeignFacts.unit("a", null);
        var admitted = ForeignFacts.flow();
        var id = entered(unit, "2024-12-20", admitted, 5);
        var before = horizon();

        post("/v1/progress-entries/" + id + "/corrections", correction(admitted, 3))
                .statusCode(201);
        figure(admitted, unit, "2024", "2025-12-31").body("value", equalTo(3));
        figure(admitted, unit, "2024", "2025-12-31", "knownAt", before).body("value", equalTo(5));

        post("/v1/progress-entries/" + id + "/corrections", correction(admitted, 4))
                .statusCode(201)
                .body("postings[0].quantity", equalTo(1));
        figure(admitted, unit, "2024", "2025-12-31").body("value", equalTo(4));
    }

    @Test
    void aReversedEntryWasNeverMade() {
        var unit = ForeignFacts.unit("a", null);
        var admitted = ForeignFacts.flow();
        var id = entered(unit, "2025-03-01", admitted, 4);

        post("/v1/progress-entries/" + id + "/reversals", Map.of()).statusCode(201);

        figure(admitted, unit, "2025", "2025-12-31").body("state", equalTo("NOTHING"));
        post("/v1/progress-entries/" + id + "/reversals", Map.of()).statusCode(409);
    }

    @Test
    void theSameExternalIdRecordsOnce() {
        var unit = ForeignFacts.unit("a", null);
        var admitted = ForeignFacts.flow();
        var body = entry(unit, "2025-03-01", admitted, 4);
        body.put("externalId", "sheet-1-row-1");

        String first = enter(body).statusCode(201).extract().path("id");
        String again = enter(body).statusCode(200).extract().path("id");
        assertThat(again).isEqualTo(first);

        body.put("occurredOn", "2025-03-02");
        enter(body)
                .statusCode(422)
                .body("code", equalTo("EXTERNAL_ID_REUSED"))
                .body("errors[0].pointer", equalTo("#/externalId"));
        figure(admitted, unit, "2025", "2025-12-31").body("value", equalTo(4));
    }

    @Test
    void aFactCountsInTheTreeOfTheBordersAskedFor() {
        var province = ForeignFacts.unit("p", null);
        var first = ForeignFacts.unit("t1", province);
        var second = ForeignFacts.unit("t2", province);
        var commune = ForeignFacts.unit("a", first);
        var admitted = ForeignFacts.flow();
        ForeignFacts.moved(commune, second, "2024-07-01");
        entered(commune, "2024-02-01", admitted, 3);
        entered(commune, "2024-08-01", admitted, 2);

        figure(admitted, first, "2024", "2024-12-31", "borders", "then").body("value", equalTo(3));
        figure(admitted, second, "2024", "2024-12-31", "borders", "then").body("value", equalTo(2));
        figure(admitted, first, "2024", "2024-12-31").body("state", equalTo("NOTHING"));
        figure(admitted, second, "2024", "2024-12-31").body("value", equalTo(5));
        figure(admitted, first, "2024", "2024-06-30").body("value", equalTo(3));
    }
}
