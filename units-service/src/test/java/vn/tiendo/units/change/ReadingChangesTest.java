package vn.tiendo.units.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.units.succession.SuccessionCalls.annul;
import static vn.tiendo.units.succession.SuccessionCalls.succeeded;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.created;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class ReadingChangesTest {

    private String cursor;

    @BeforeEach
    void readToTheEnd() {
        cursor = "";
        while (!page(cursor, 200).extract().<List<Object>>path("items").isEmpty()) {
            cursor = page(cursor, 200).extract().path("nextCursor");
        }
    }

    @Test
    void everythingRecordedComesInItsOrder() {
        var a = created(Map.of("name", "A", "effectiveOn", "2020-01-01"));
        var b = created(Map.of("name", "B", "effectiveOn", "2020-01-01"));
        var absorption = succeeded("ABSORB", "2025-07-01", List.of(a), List.of(b));
        annul(absorption).statusCode(201);

        page(cursor, 200)
                .body("items.subject", contains("UNIT", "UNIT", "SUCCESSION", "UNIT", "SUCCESSION_ANNULMENT", "UNIT"))
                .body("items.act", contains("CREATED", "CREATED", "ABSORB", "ENDED", "ANNULLED", "VOIDED"))
                .body("items.id", contains(a, b, absorption, a, absorption, a))
                .body("items[2].href", equalTo("/v1/successions/" + absorption));
    }

    @Test
    void aCursorAtTheEndGoesOnWhenSomethingIsRecorded() {
        String end = page(cursor, 200).body("items", hasSize(0)).extract().path("nextCursor");
        var unit = created(Map.of("name", "A", "effectiveOn", "2020-01-01"));
        page(end, 200).body("items.id", contains(unit));
        page("no-cursor", 1).statusCode(400).body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void nobodyIsLeftOutOrToldTwiceWhileManyRecord() {
        var recorded = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> created(Map.of("name", "Đơn vị " + i, "effectiveOn", "2020-01-01"))))
                .toList();
        var read = new ArrayList<String>();
        var done = CompletableFuture.allOf(recorded.toArray(CompletableFuture[]::new));
        boolean last;
        do {
            last = done.isDone();
            var page = page(cursor, 3).extract();
            read.addAll(page.<List<String>>path("items.id"));
            cursor = page.path("nextCursor");
            last = last && page.<List<Object>>path("items").isEmpty();
        } while (!last);

        assertThat(read)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        recorded.stream().map(CompletableFuture::join).toList());
    }

    private static ValidatableResponse page(String cursor, int limit) {
        return as("viewer")
                .get("/v1/changes?limit=" + limit + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                .then();
    }
}
