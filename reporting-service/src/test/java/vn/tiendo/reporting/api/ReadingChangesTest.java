package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnRealStack
class ReadingChangesTest {

    @Test
    void everythingRecordedIsReadOnceInItsOrderHoweverSmallThePages() {
        var unit = ForeignFacts.unit("Đồng Nai", null);
        var admitted = ForeignFacts.flow();
        var before = end();

        var entry = Api.entered(unit, "2026-03-01", admitted, 3);
        String correction = Api.post("/v1/progress-entries/" + entry + "/corrections", Api.correction(admitted, 4))
                .statusCode(201)
                .extract()
                .path("id");
        String zero = zeroReported(unit, admitted);
        awaitKnown(zero, before);

        var read = new ArrayList<String>();
        for (var page = page(before, 1);
                !page.getList("items").isEmpty();
                page = page(page.getString("nextCursor"), 1)) {
            read.add(page.getString("items[0].id"));
        }
        assertThat(read).containsSubsequence(entry, correction, zero).doesNotHaveDuplicates();
        Api.asViewer().get("/v1/zero-reports/" + zero).then().statusCode(200);
    }

    @Test
    void aCursorOfAnotherKindIsRefused() {
        Api.asViewer().queryParam("cursor", "eA").get("/v1/changes").then().statusCode(400);
    }

    private static String zeroReported(UUID unit, UUID indicator) {
        return Api.post(
                        "/v1/zero-reports",
                        Map.of(
                                "unitId",
                                unit,
                                "indicatorId",
                                indicator,
                                "period",
                                Map.of("from", "2026-04-01", "through", "2026-04-30")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void awaitKnown(String id, String from) {
        Awaited.that(() -> page(from, 200).<String>getList("items.id"), (List<String> ids) -> ids.contains(id));
    }

    /** Behind all that is known. */
    private static String end() {
        var page = page(null, 200);
        while (!page.getList("items").isEmpty()) {
            page = page(page.getString("nextCursor"), 200);
        }
        return page.getString("nextCursor");
    }

    private static JsonPath page(String cursor, int limit) {
        var request = Api.asViewer().queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/changes").then().statusCode(200).extract().jsonPath();
    }
}
