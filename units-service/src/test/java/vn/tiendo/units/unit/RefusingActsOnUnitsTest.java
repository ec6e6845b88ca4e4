package vn.tiendo.units.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.change;
import static vn.tiendo.units.unit.UnitCalls.changed;
import static vn.tiendo.units.unit.UnitCalls.create;
import static vn.tiendo.units.unit.UnitCalls.created;
import static vn.tiendo.units.unit.UnitCalls.get;
import static vn.tiendo.units.unit.UnitCalls.listed;
import static vn.tiendo.units.unit.UnitCalls.named;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class RefusingActsOnUnitsTest {

    @Test
    void everyWrongFieldIsNamedAtOnceAndNothingIsWritten() {
        var name = "Sai " + UUID.randomUUID();
        create(Map.of("system", "STARS", "name", name, "effectiveOn", "30/04/2026", "colour", "red"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("#/system", "#/effectiveOn", "#/colour"));
        listed("?at=2026-05-01&limit=200").body("items.name", not(hasItems(name)));
    }

    @Test
    void aNumberThatMayBeACitizensIsNeverRepeated() {
        create(Map.of("name", "Tổ 079012345678", "code", "079012345678", "effectiveOn", "2020-01-01"))
                .statusCode(422)
                .body("code", equalTo("PERSONAL_IDENTIFIER"))
                .body(not(containsString("079012345678")));
    }

    @Test
    void aChangeSaysWhatChanges() {
        var unit = created(Map.of("name", "A", "effectiveOn", "2020-01-01"));
        change(unit, Map.of("effectiveOn", "2021-01-01")).statusCode(422).body("code", equalTo("NOTHING_CHANGES"));
    }

    @Test
    void aUnitDoesNotChangeBeforeItExists() {
        var unit = created(Map.of("name", "A", "effectiveOn", "2020-01-01"));
        change(unit, Map.of("effectiveOn", "2019-12-31", "name", "B"))
                .statusCode(422)
                .body("code", equalTo("UNIT_NOT_IN_FORCE"))
                .body("errors[0].pointer", equalTo("#/effectiveOn"));
    }

    @Test
    void aUnitThatIsNotThereIsNotChangedAndNotAnswered() {
        var nobody = UUID.randomUUID().toString();
        change(nobody, Map.of("effectiveOn", "2021-01-01", "name", "B")).statusCode(404);
        get(nobody).statusCode(404).body("code", equalTo("NOT_FOUND"));
        get(nobody + "/acts").statusCode(404);
    }

    @Test
    void aUnitIsNotAnsweredForADayBeforeItExists() {
        var unit = created(Map.of("name", "A", "effectiveOn", "2020-01-01"));
        get(unit + "?at=2019-12-31").statusCode(404);
    }

    @Test
    void aLateCodeClashesOnlyWhileItHolds() {
        var first = created(Map.of("name", "A", "code", "LATE-1", "effectiveOn", "2020-01-01"));
        changed(first, Map.of("effectiveOn", "2025-01-01", "code", "LATE-2"));
        created(Map.of("name", "B", "code", "LATE-3", "effectiveOn", "2025-01-01"));

        changed(first, Map.of("effectiveOn", "2021-01-01", "code", "LATE-3"));

        listed("?code=LATE-3&at=2024-12-31").body("items.name", equalTo(List.of("A")));
        listed("?code=LATE-3&at=2025-01-01").body("items.name", equalTo(List.of("B")));
        change(first, Map.of("effectiveOn", "2026-01-01", "code", "LATE-3"))
                .statusCode(422)
                .body("code", equalTo("CODE_TAKEN"))
                .body("errors[0].pointer", equalTo("#/code"));
    }

    @Test
    void twoUnitsMayStandUnderEachOtherInTurn() {
        var a = created(Map.of("name", "A", "effectiveOn", "2020-01-01"));
        var b = created(Map.of("name", "B", "effectiveOn", "2020-01-01"));
        var c = created(Map.of("name", "C", "effectiveOn", "2020-01-01"));
        changed(a, Map.of("effectiveOn", "2025-01-01", "parentId", c));
        changed(b, Map.of("effectiveOn", "2026-01-01", "parentId", a));

        changed(a, Map.of("effectiveOn", "2021-01-01", "parentId", b));

        change(a, Map.of("effectiveOn", "2026-01-01", "parentId", b))
                .statusCode(422)
                .body("code", equalTo("UNIT_LOOP"));
        change(a, Map.of("effectiveOn", "2022-01-01", "parentId", a)).body("code", equalTo("UNIT_LOOP"));
    }

    @Test
    void theTimesOfAQuestionAreChecked() {
        listed("?at=2026-01-01");
        as("viewer")
                .get("/v1/units?knownAt=2999-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("code", equalTo("KNOWN_AT_IN_FUTURE"));
        as("viewer")
                .get("/v1/units?on=2026-01-01&at=1.1.2026")
                .then()
                .statusCode(400)
                .body("errors", hasSize(2));
    }

    @Test
    void aKeyGivenTwiceCreatesOnce() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("system", "PARTY", "name", "Đảng ủy", "effectiveOn", "2020-01-01");
        var first = as("registrar")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/units")
                .then()
                .statusCode(201);
        as("registrar")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/units")
                .then()
                .statusCode(201)
                .header("Position", equalTo(first.extract().header("Position")))
                .header("Location", startsWith("/v1/units/"))
                .body("id", equalTo(first.extract().path("id")));
    }

    @Test
    void refusalsSpeakTheLanguageOfTheCaller() {
        for (var language : Map.of("vi", "Đơn vị sẽ trực thuộc chính nó", "en", "The unit would stand under itself")
                .entrySet()) {
            var unit = created(Map.of("name", "A", "effectiveOn", "2020-01-01"));
            as("registrar")
                    .header("Accept-Language", language.getKey())
                    .body(Map.of("effectiveOn", "2021-01-01", "parentId", unit))
                    .post("/v1/units/" + unit + "/changes")
                    .then()
                    .statusCode(422)
                    .header("Content-Language", equalTo(language.getKey()))
                    .body("title", equalTo(language.getValue()));
        }
    }

    @Test
    void whoDoesNotSayWhoHeIsGetsNothing() {
        given().get("/v1/units").then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void ofTwoActsOnOneDayTheLaterHasTheLastWord() {
        var unit = created(Map.of("name", "A", "effectiveOn", "2020-01-01"));
        changed(unit, Map.of("effectiveOn", "2026-04-30", "name", "B"));
        changed(unit, Map.of("effectiveOn", "2026-04-30", "name", "C"));
        named(unit, "?at=2026-04-30", "C");
        get(unit + "/acts").statusCode(200).body("items.name", equalTo(List.of("A", "B", "C")));
    }
}
