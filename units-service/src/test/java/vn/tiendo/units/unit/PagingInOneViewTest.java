package vn.tiendo.units.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.units.succession.SuccessionCalls.succeeded;
import static vn.tiendo.units.unit.UnitCalls.changed;
import static vn.tiendo.units.unit.UnitCalls.created;
import static vn.tiendo.units.unit.UnitCalls.listed;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.text.SearchKey;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.units.knowledge.Knowledge;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class PagingInOneViewTest {

    @Inject
    UnitLookup lookup;

    @Inject
    Knowledge knowledge;

    @Test
    void whatIsRecordedMeanwhileDoesNotTearTheList() {
        var parent = created(Map.of("name", "Tỉnh", "effectiveOn", "2020-01-01"));
        var first = commune(parent, "VW-1");
        commune(parent, "VW-2");
        commune(parent, "VW-4");
        String cursor = listed("?parent=" + parent + "&limit=2")
                .body("items.code", equalTo(List.of("VW-1", "VW-2")))
                .extract()
                .path("nextCursor");

        commune(parent, "VW-3");
        changed(first, Map.of("effectiveOn", "2020-01-01", "code", "VW-9"));

        listed("?parent=" + parent + "&limit=2&cursor=" + cursor).body("items.code", equalTo(List.of("VW-4")));
        listed("?parent=" + parent).body("items.code", equalTo(List.of("VW-2", "VW-3", "VW-4", "VW-9")));
    }

    @Test
    void aCursorBelongsToItsView() {
        var parent = created(Map.of("name", "Tỉnh", "effectiveOn", "2020-01-01"));
        commune(parent, "CV-1");
        commune(parent, "CV-2");
        String cursor =
                listed("?parent=" + parent + "&limit=1&at=2021-01-01").extract().path("nextCursor");

        UnitCalls.as("viewer")
                .get("/v1/units?parent=" + parent + "&at=2022-01-01&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void theLatestVersionsAndTheFoldOfTheActsAnswerTheSame() {
        var parent = created(Map.of("name", "Tỉnh", "effectiveOn", "2020-01-01"));
        var unit = commune(parent, "SF-1");
        changed(unit, Map.of("effectiveOn", "2025-07-01", "name", "Phường"));
        succeeded("DISSOLVE", "2025-12-01", List.of(parent), List.of());

        for (var wanted : List.of(
                WantedUnits.ANY,
                wanted("xã sf", null, UnitSort.NAME),
                wanted(null, UUID.fromString(parent), UnitSort.NAME),
                wanted("phuong", UUID.fromString(parent), UnitSort.CODE))) {
            for (var day : List.of("2019-12-31", "2020-01-01", "2025-06-30", "2025-07-01", "2026-01-01")) {
                var view = knowledge.asOf(LocalDate.parse(day), null);
                assertThat(lookup.page(wanted, view, Optional.empty(), 1_000))
                        .isEqualTo(lookup.fold(wanted, view, Optional.empty(), 1_000));
            }
        }
    }

    private static WantedUnits wanted(@Nullable String text, @Nullable UUID under, UnitSort sort) {
        return new WantedUnits(null, null, null, null, under, text == null ? null : SearchKey.of(text), sort);
    }

    private static String commune(String parent, String code) {
        return created(Map.of("name", "Xã " + code, "code", code, "effectiveOn", "2020-01-01", "parentId", parent));
    }
}
