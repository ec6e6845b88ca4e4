package vn.tiendo.units.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.change;
import static vn.tiendo.units.unit.UnitCalls.changed;
import static vn.tiendo.units.unit.UnitCalls.create;
import static vn.tiendo.units.unit.UnitCalls.createAs;
import static vn.tiendo.units.unit.UnitCalls.created;
import static vn.tiendo.units.unit.UnitCalls.get;
import static vn.tiendo.units.unit.UnitCalls.listed;
import static vn.tiendo.units.unit.UnitCalls.named;
import static vn.tiendo.units.unit.UnitCalls.refused;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class UnitApiTest {

    @Inject
    Jdbi jdbi;

    @Test
    void aCodeMeansAnotherUnitOnAnotherDay() {
        var bacGiang = created(Map.of("name", "Bắc Giang", "code", "24", "effectiveOn", "2004-01-01"));
        changed(bacGiang, Map.of("effectiveOn", "2025-07-01", "code", "24-ended"));
        var bacNinh = created(Map.of("name", "Bắc Ninh", "code", "24", "effectiveOn", "2025-07-01"));

        listed("?system=ADMINISTRATIVE&code=24&at=2025-06-30").body("items.id", equalTo(List.of(bacGiang)));
        listed("?system=ADMINISTRATIVE&code=24&at=2025-07-01").body("items.id", equalTo(List.of(bacNinh)));
    }

    @Test
    void aNewUnitTakesTheCodeOverFromTheOneThatHadIt() {
        var bacGiang = created(Map.of("name", "Bắc Giang", "code", "24-A", "effectiveOn", "2004-01-01"));

        var bacNinh = create(Map.of("name", "Bắc Ninh", "code", "24-A", "effectiveOn", "2025-07-01"))
                .statusCode(201)
                .body("codeTakenOverFrom", equalTo(bacGiang))
                .extract()
                .path("id");

        listed("?code=24-A&at=2025-06-30").body("items.id", equalTo(List.of(bacGiang)));
        listed("?code=24-A&at=2025-07-01").body("items.id", equalTo(List.of(bacNinh)));
        get(bacGiang + "/acts").body("items[1].cleared", equalTo(List.of("code")));
        create(Map.of("name", "Sớm hơn", "code", "24-A", "effectiveOn", "2000-01-01"))
                .statusCode(422)
                .body("code", equalTo("CODE_TAKEN"));
    }

    @Test
    void whoMayNotActForAUnitDoesNotTakeItsCode() {
        var own = created(Map.of("name", "Tỉnh của mình", "effectiveOn", "2020-01-01"));
        created(Map.of("name", "Tỉnh khác", "code", "KEPT-1", "effectiveOn", "2020-01-01"));

        createAs(
                        as("registrar", own),
                        Map.of("name", "Xã", "code", "KEPT-1", "parentId", own, "effectiveOn", "2025-07-01"))
                .statusCode(422)
                .body("code", equalTo("CODE_TAKEN"));
    }

    @Test
    void anElectronicCodeIsOneInTheCountry() {
        created(Map.of("name", "A", "electronicCode", "H99.1", "effectiveOn", "2020-01-01"));
        refused(
                Map.of("name", "B", "electronicCode", "H99.1", "effectiveOn", "2020-01-01", "system", "PARTY"),
                "CODE_TAKEN");
        create(Map.of("name", "C", "electronicCode", "H99..1", "effectiveOn", "2020-01-01"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/electronicCode"));
    }

    @Test
    void whatIsClearedIsAbsent() {
        var parent = created(Map.of("name", "Trên", "effectiveOn", "2020-01-01"));
        var unit = created(Map.of("name", "Xã", "shortName", "x", "parentId", parent, "effectiveOn", "2020-01-01"));

        changed(unit, Map.of("effectiveOn", "2021-01-01", "cleared", List.of("shortName", "parentId")));

        get(unit + "?at=2020-12-31").body("shortName", equalTo("x")).body("parentId", equalTo(parent));
        get(unit + "?at=2021-01-01").body("shortName", nullValue()).body("parentId", nullValue());
        change(unit, Map.of("effectiveOn", "2022-01-01", "cleared", List.of("name")))
                .statusCode(422);
    }

    @Test
    void aLateChangeIsUnknownToAnEarlierAnswer() {
        var unit = created(Map.of("name", "A", "effectiveOn", "2020-01-01"));
        String knownAt = as("viewer")
                .get("/v1/units/" + unit + "?at=2024-06-30")
                .then()
                .statusCode(200)
                .body("name", equalTo("A"))
                .extract()
                .path("knownAt");

        changed(unit, Map.of("effectiveOn", "2024-01-01", "name", "B"));

        named(unit, "?at=2024-06-30", "B");
        named(unit, "?at=2024-06-30&knownAt=" + knownAt, "A");
        named(unit, "?at=2023-06-30", "A");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        created(Map.of("name", "Có mã", "code", "TAKEN-1", "effectiveOn", "2020-01-01"));
        create(Map.of(
                        "name",
                        "Trùng",
                        "code",
                        "TAKEN-1",
                        "effectiveOn",
                        "2020-01-01",
                        "parentId",
                        UUID.randomUUID().toString()))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.code", hasItem("CODE_TAKEN"))
                .body("errors.code", hasItem("UNKNOWN_UNIT"));
    }

    @Test
    void aParentMustBeInForceAndOfTheSameSystem() {
        var party = create(Map.of("system", "PARTY", "name", "Đảng bộ", "effectiveOn", "2020-01-01"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        refused(Map.of("name", "Xã", "effectiveOn", "2020-01-01", "parentId", party), "SYSTEM_MISMATCH");

        var late = created(Map.of("name", "Muộn", "effectiveOn", "2024-01-01"));
        refused(Map.of("name", "Sớm", "effectiveOn", "2023-12-31", "parentId", late), "UNIT_NOT_IN_FORCE");
    }

    @Test
    void aUnitNeverStandsUnderItself() {
        var upper = created(Map.of("name", "Trên", "effectiveOn", "2020-01-01"));
        var lower = created(Map.of("name", "Dưới", "effectiveOn", "2020-01-01", "parentId", upper));

        change(upper, Map.of("effectiveOn", "2021-01-01", "parentId", lower))
                .statusCode(422)
                .body("code", equalTo("UNIT_LOOP"));
    }

    @Test
    void readingPagesByCursorIsInTheOrderOfCodesAndWithoutGaps() {
        var parent = created(Map.of("name", "Tỉnh", "effectiveOn", "2020-01-01"));
        for (int i = 1; i <= 5; i++) {
            created(Map.of("name", "Xã " + i, "code", "PG-" + i, "effectiveOn", "2020-01-01", "parentId", parent));
        }
        var first = listed("?parent=" + parent + "&limit=3").body("items", hasSize(3));
        String cursor = first.extract().path("nextCursor");
        listed("?parent=" + parent + "&limit=3&cursor=" + cursor).body("items.code", equalTo(List.of("PG-4", "PG-5")));
    }

    @Test
    void aUnitIsAnsweredWithATagAndNotTwice() {
        var url = "/v1/units/" + created(Map.of("name", "A", "effectiveOn", "2020-01-01"));

        String tag = as("viewer").get(url).then().statusCode(200).extract().header("ETag");
        as("viewer").header("If-None-Match", tag).get(url).then().statusCode(304);

        created(Map.of("name", "B", "effectiveOn", "2020-01-01"));
        as("viewer").header("If-None-Match", tag).get(url).then().statusCode(200);
    }

    @Test
    void theRunningRoleCannotChangeAnAct() {
        created(Map.of("name", "A", "effectiveOn", "2020-01-01"));
        for (var sql : List.of("update unit_act set name = 'x'", "delete from unit_act", "delete from unit")) {
            assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(sql)))
                    .hasMessageContaining("permission denied");
        }
        String role = jdbi.withHandle(handle ->
                handle.createQuery("select current_user").mapTo(String.class).one());
        assertThat(role).endsWith("_app");
    }
}
