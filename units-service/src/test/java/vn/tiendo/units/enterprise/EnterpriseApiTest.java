package vn.tiendo.units.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.units.RegistryCalls.as;
import static vn.tiendo.units.RegistryCalls.enterprise;
import static vn.tiendo.units.RegistryCalls.freshCode;
import static vn.tiendo.units.RegistryCalls.get;
import static vn.tiendo.units.RegistryCalls.post;
import static vn.tiendo.units.RegistryCalls.unit;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class EnterpriseApiTest {

    @Inject
    Jdbi jdbi;

    @Test
    void isKnownByItsCodeFromTheDayOfItsRegistration() {
        var code = freshCode();
        var id = enterprise(Map.of("code", code, "name", "Công ty TNHH Hòa Bình", "effectiveOn", "2021-05-01"));

        get("/v1/enterprises?code=" + code).statusCode(200).body("items.id", equalTo(List.of(id)));
        get("/v1/enterprises/" + id + "?at=2021-05-01").statusCode(200).body("status", equalTo("ACTIVE"));
        get("/v1/enterprises/" + id + "?at=2021-04-30").statusCode(404);
    }

    @Test
    void changesFromADateAndIsRememberedAsItWas() {
        var commune = unit("ADMINISTRATIVE");
        var id = enterprise(Map.of(
                "name", "Cũ", "locationId", commune, "industry", Map.of("code", "C1410", "version", "VSIC2018")));
        String before = get("/v1/enterprises/" + id).extract().path("knownAt");

        change(id, Map.of("effectiveOn", "2024-01-01", "status", "SUSPENDED", "cleared", List.of("locationId")));
        change(id, Map.of("effectiveOn", "2023-01-01", "name", "Mới", "ownership", "FOREIGN_INVESTED"));

        get("/v1/enterprises/" + id + "?at=2024-06-30")
                .body("name", equalTo("Mới"))
                .body("status", equalTo("SUSPENDED"))
                .body("ownership", equalTo("FOREIGN_INVESTED"))
                .body("locationId", nullValue())
                .body("industry.code", equalTo("C1410"))
                .body("since", equalTo("2024-01-01"));
        get("/v1/enterprises/" + id + "?at=2023-06-30")
                .body("status", equalTo("ACTIVE"))
                .body("locationId", equalTo(commune));
        get("/v1/enterprises/" + id + "?at=2024-06-30&knownAt=" + before)
                .body("name", equalTo("Cũ"))
                .body("status", equalTo("ACTIVE"));
        get("/v1/enterprises/" + id + "/acts")
                .body("items.effectiveOn", equalTo(List.of("2020-01-01", "2023-01-01", "2024-01-01")))
                .body("items[2].cleared", equalTo(List.of("locationId")));
    }

    @Test
    void ofTwoChangesOnOneDayTheLaterHasTheLastWord() {
        var id = enterprise(Map.of("name", "A"));
        change(id, Map.of("effectiveOn", "2024-01-01", "name", "B", "status", "SUSPENDED"));
        change(id, Map.of("effectiveOn", "2024-01-01", "name", "C"));

        get("/v1/enterprises/" + id + "?at=2024-01-01")
                .body("name", equalTo("C"))
                .body("status", equalTo("SUSPENDED"));
    }

    @Test
    void isListedUnderEveryUnitByWhichItIsCounted() {
        var province = unit("ADMINISTRATIVE");
        var commune = unit("ADMINISTRATIVE", province);
        var party = unit("PARTY");
        var zone = unit("ZONE_AUTHORITY");
        var id = enterprise(Map.of("locationId", commune, "managedById", party, "zoneId", zone));

        for (var above : List.of(province, commune, party, zone)) {
            get("/v1/enterprises?unit=" + above).body("items.id", equalTo(List.of(id)));
        }
        change(id, Map.of("effectiveOn", "2024-01-01", "cleared", List.of("managedById")));
        get("/v1/enterprises?unit=" + party + "&at=2023-12-31").body("items", hasSize(1));
        get("/v1/enterprises?unit=" + party + "&at=2024-01-01").body("items", hasSize(0));
    }

    @Test
    void aListAsItWasKnownDoesNotChange() {
        var commune = unit("ADMINISTRATIVE");
        var stays = enterprise(Map.of("locationId", commune));
        String knownAt = get("/v1/enterprises?unit=" + commune).extract().path("items[0].knownAt");

        enterprise(Map.of("locationId", commune));
        change(stays, Map.of("effectiveOn", "2020-01-01", "cleared", List.of("locationId"), "status", "CLOSED"));

        get("/v1/enterprises?unit=" + commune).body("items", hasSize(1));
        get("/v1/enterprises?unit=" + commune + "&knownAt=" + knownAt)
                .body("items.id", equalTo(List.of(stays)))
                .body("items.status", equalTo(List.of("ACTIVE")));
    }

    @Test
    void pagesComeInTheOrderOfCodesAndKeepTheirTimes() {
        var commune = unit("ADMINISTRATIVE");
        for (int i = 0; i < 5; i++) {
            enterprise(Map.of("locationId", commune));
        }
        var first = get("/v1/enterprises?limit=3&unit=" + commune).body("items", hasSize(3));
        enterprise(Map.of("locationId", commune));
        String cursor = first.extract().path("nextCursor");
        var rest = get("/v1/enterprises?limit=3&unit=" + commune + "&cursor=" + cursor)
                .body("items", hasSize(2));

        List<String> codes = first.extract().path("items.code");
        codes.addAll(rest.extract().path("items.code"));
        assertThat(codes).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void isAnsweredWithATagUntilSomethingIsRecordedOfIt() {
        var url = "/v1/enterprises/" + enterprise(Map.of("name", "A"));
        String tag = get(url).extract().header("ETag");

        enterprise(Map.of("name", "B"));
        as("viewer").header("If-None-Match", tag).get(url).then().statusCode(304);
        post(url + "/changes", Map.of("effectiveOn", "2025-01-01", "status", "CLOSED"));
        as("viewer").header("If-None-Match", tag).get(url).then().statusCode(200);
    }

    @Test
    void aCallerActsForItsOwnPlacesOnly() {
        var own = unit("ADMINISTRATIVE");
        var other = unit("ADMINISTRATIVE");
        var body = Map.of("effectiveOn", "2024-01-01", "status", "CLOSED");
        var here = enterprise(Map.of("locationId", own));
        var elsewhere = enterprise(Map.of("locationId", other));

        as("registrar", own)
                .body(body)
                .post("/v1/enterprises/" + here + "/changes")
                .then()
                .statusCode(201);
        as("registrar", own)
                .body(body)
                .post("/v1/enterprises/" + elsewhere + "/changes")
                .then()
                .statusCode(404);
    }

    @Test
    void theRunningRoleCannotChangeAnAct() {
        enterprise(Map.of("name", "A"));
        for (var sql : List.of(
                "update enterprise_act set name = 'x'", "delete from enterprise_act", "delete from enterprise")) {
            assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(sql)))
                    .hasMessageContaining("permission denied");
        }
    }

    private static void change(String enterprise, Map<String, Object> change) {
        post("/v1/enterprises/" + enterprise + "/changes", change).statusCode(201);
    }
}
