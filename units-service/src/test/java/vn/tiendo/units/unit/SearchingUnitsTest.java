package vn.tiendo.units.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.changed;
import static vn.tiendo.units.unit.UnitCalls.created;
import static vn.tiendo.units.unit.UnitCalls.get;
import static vn.tiendo.units.unit.UnitCalls.listed;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class SearchingUnitsTest {

    private String province;

    @BeforeEach
    void communesOfOneProvince() {
        province = created(Map.of("name", "Tỉnh Đồng Nai", "effectiveOn", "2020-01-01"));
    }

    @Test
    void aNameIsFoundWithoutItsMarksAndFirstWithThem() {
        commune("Xã Lộc Thạnh");
        commune("Xã Lộc Thành");
        commune("Xã Lộc Ninh");

        names("q=loc thanh").body("items.name", contains("Xã Lộc Thành", "Xã Lộc Thạnh"));
        names("q=LỘC THẠNH").body("items.name", contains("Xã Lộc Thạnh", "Xã Lộc Thành"));
        names("q=lộc thành").body("items.name", contains("Xã Lộc Thành", "Xã Lộc Thạnh"));
        names("q=100%25_").body("items", hasSize(0));
    }

    @Test
    void whereTheToneStandsDoesNotMatter() {
        commune("Xã Phúc Hoà");
        names("q=Phúc Hòa").body("items.name", contains("Xã Phúc Hoà"));
    }

    @Test
    void otherNamesAreSearchedToo() {
        var unit = commune("Ban Quản lý các khu công nghiệp");
        changed(unit, Map.of("effectiveOn", "2025-01-01", "aliases", List.of("DIZA", "Khu Biên Hòa")));

        names("q=bien hoa&at=2025-01-01").body("items", hasSize(1));
        names("q=diza&at=2024-12-31").body("items", hasSize(0));
        get(unit + "?at=2025-01-01").body("aliases", equalTo(List.of("DIZA", "Khu Biên Hòa")));
    }

    @Test
    void namesGoByTheVietnameseAlphabet() {
        for (var name : List.of("Ea", "Đa", "Dung", "Ân", "An", "Ăn")) {
            commune(name);
        }
        names("at=2026-01-01").body("items.name", contains("An", "Ăn", "Ân", "Dung", "Đa", "Ea", "Tỉnh Đồng Nai"));
        as("viewer").get("/v1/units?sort=age").then().statusCode(400).body("errors[0].parameter", equalTo("sort"));
    }

    @Test
    void pagesOfASearchGoOnWhereTheLastOneEnded() {
        for (var name : List.of("Đa Một", "Đá Một", "Đà Một", "Đả Một")) {
            commune(name);
        }
        String cursor = names("q=đà một&limit=2")
                .body("items.name", contains("Đà Một", "Đa Một"))
                .extract()
                .path("nextCursor");
        names("q=đà một&limit=2&cursor=" + cursor).body("items.name", contains("Đả Một", "Đá Một"));
    }

    @Test
    void aSubtreeIsThatOfTheDay() {
        var district = commune("Huyện");
        var hamlet = created(Map.of("name", "Thôn", "effectiveOn", "2020-01-01", "parentId", district));
        var elsewhere = created(Map.of("name", "Tỉnh khác", "effectiveOn", "2020-01-01"));
        changed(hamlet, Map.of("effectiveOn", "2025-07-01", "parentId", elsewhere));

        names("at=2025-06-30").body("items.name", contains("Huyện", "Thôn", "Tỉnh Đồng Nai"));
        names("at=2025-07-01").body("items.name", contains("Huyện", "Tỉnh Đồng Nai"));
    }

    @Test
    void anElectronicCodeIsLookedUpWithADate() {
        var unit = commune("Sở");
        changed(unit, Map.of("effectiveOn", "2025-01-01", "electronicCode", "H19.7.SEARCH"));
        listed("?electronicCode=H19.7.SEARCH&at=2025-01-01").body("items.id", contains(unit));
        listed("?electronicCode=H19.7.SEARCH&at=2024-12-31").body("items", hasSize(0));
    }

    private ValidatableResponse names(String query) {
        return listed("?sort=name&under=" + province + "&" + query);
    }

    private String commune(String name) {
        return created(Map.of("name", name, "effectiveOn", "2020-01-01", "parentId", province));
    }
}
