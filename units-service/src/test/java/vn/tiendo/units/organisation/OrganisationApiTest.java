package vn.tiendo.units.organisation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.units.RegistryCalls.as;
import static vn.tiendo.units.RegistryCalls.created;
import static vn.tiendo.units.RegistryCalls.enterprise;
import static vn.tiendo.units.RegistryCalls.get;
import static vn.tiendo.units.RegistryCalls.post;
import static vn.tiendo.units.RegistryCalls.refused;
import static vn.tiendo.units.RegistryCalls.unit;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class OrganisationApiTest {

    private String above;
    private String enterprise;

    @BeforeEach
    void anEnterpriseAndAUnitAbove() {
        above = unit("PARTY");
        enterprise = enterprise(Map.of());
    }

    @Test
    void aCellGrowsIntoACommitteeAndMovesAndIsTheSameOrganisation() {
        var id = cell();
        var other = unit("PARTY");
        act(id, "upgrades", Map.of("effectiveOn", "2025-06-01", "type", "PARTY_COMMITTEE"));
        act(id, "moves", Map.of("effectiveOn", "2025-07-01", "unitId", other));

        at(id, "2025-05-31").body("type", equalTo("PARTY_CELL")).body("unitId", equalTo(above));
        at(id, "2025-07-01").body("type", equalTo("PARTY_COMMITTEE")).body("unitId", equalTo(other));
        get("/v1/organisations/" + id + "/acts")
                .body("items.type", equalTo(List.of("ESTABLISHED", "UPGRADED", "MOVED")));
    }

    @Test
    void doesNotExistOnTheDayOfItsEnd() {
        var id = cell();
        String knownAt = get("/v1/organisations/" + id).extract().path("knownAt");
        act(id, "endings", Map.of("effectiveOn", "2025-12-01", "decision", Map.of("number", "9-QĐ/ĐU")));

        at(id, "2025-11-30").statusCode(200);
        at(id, "2025-12-01").statusCode(404);
        get("/v1/organisations/" + id + "?at=2025-12-01&knownAt=" + knownAt).statusCode(200);
        refused(
                "/v1/organisations/" + id + "/moves",
                Map.of("effectiveOn", "2026-01-01", "unitId", above),
                "ORGANISATION_NOT_IN_FORCE");
    }

    @Test
    void isListedByTypeByUnitAndByEnterprise() {
        var province = unit("PARTY");
        above = unit("PARTY", province);
        var id = cell();

        get("/v1/organisations?unit=" + province).body("items.id", equalTo(List.of(id)));
        get("/v1/organisations?type=PARTY_CELL&enterprise=" + enterprise).body("items.id", equalTo(List.of(id)));
        get("/v1/organisations?type=TRADE_UNION&enterprise=" + enterprise).body("items", hasSize(0));
        get("/v1/organisations?at=2024-12-31&enterprise=" + enterprise).body("items", hasSize(0));
    }

    @Test
    void aListAsItWasKnownDoesNotChange() {
        var id = cell();
        String knownAt =
                get("/v1/organisations?enterprise=" + enterprise).extract().path("items[0].knownAt");
        act(id, "endings", Map.of("effectiveOn", "2025-02-01"));

        get("/v1/organisations?enterprise=" + enterprise).body("items", hasSize(0));
        get("/v1/organisations?enterprise=" + enterprise + "&knownAt=" + knownAt)
                .body("items", hasSize(1));
    }

    @Test
    void hasItsSeatInAnAgencyOrAResidentialAreaToo() {
        var agency = unit("GOVERNMENT");
        var inAgency = established(Map.of("kind", "AGENCY", "unitId", agency));
        get("/v1/organisations/" + inAgency).body("host.unitId", equalTo(agency));
        var inArea = established(Map.of("kind", "RESIDENTIAL_AREA", "name", "Khu phố 3"));
        get("/v1/organisations/" + inArea).body("host.name", equalTo("Khu phố 3"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        post(
                        "/v1/organisations",
                        Map.of(
                                "type",
                                "PARTY_CELL",
                                "unitId",
                                UUID.randomUUID(),
                                "host",
                                Map.of("kind", "ENTERPRISE", "name", "Khu phố 3"),
                                "effectiveOn",
                                "2025-01-01"))
                .statusCode(422)
                .body("errors.pointer", hasItems("#/unitId", "#/host/enterpriseId", "#/host/name"));
        refused(
                "/v1/organisations",
                body(Map.of("kind", "ENTERPRISE", "enterpriseId", UUID.randomUUID())),
                "UNKNOWN_ENTERPRISE");
        var late = enterprise(Map.of("effectiveOn", "2025-02-01"));
        refused(
                "/v1/organisations",
                body(Map.of("kind", "ENTERPRISE", "enterpriseId", late)),
                "ENTERPRISE_NOT_YET_REGISTERED");
    }

    @Test
    void onlyACellIsUpgraded() {
        var id = created(
                "/v1/organisations",
                Map.of("type", "TRADE_UNION", "unitId", above, "host", host(), "effectiveOn", "2025-01-01"));
        refused(
                "/v1/organisations/" + id + "/upgrades",
                Map.of("effectiveOn", "2025-02-01", "type", "PARTY_COMMITTEE"),
                "NOT_AN_UPGRADE");
        post("/v1/organisations/" + UUID.randomUUID() + "/endings", Map.of("effectiveOn", "2025-02-01"))
                .statusCode(404);
    }

    @Test
    void aCallerActsUnderItsOwnUnitOnly() {
        var area = Map.<String, Object>of("kind", "RESIDENTIAL_AREA", "name", "Khu phố 3");
        as("registrar", unit("PARTY"))
                .body(body(area))
                .post("/v1/organisations")
                .then()
                .statusCode(403);
        as("registrar", above).body(body(area)).post("/v1/organisations").then().statusCode(201);
    }

    @Test
    void aCallerKnowsNoHostThatIsNotItsOwn() {
        enterprise = enterprise(Map.of("managedById", unit("PARTY")));
        as("registrar", above)
                .body(body(host()))
                .post("/v1/organisations")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_ENTERPRISE"));

        enterprise = enterprise(Map.of("managedById", above));
        as("registrar", above)
                .body(body(host()))
                .post("/v1/organisations")
                .then()
                .statusCode(201);
    }

    @Test
    void aPartyBodyFoundsCellsWithTheEnterprisesOfTheAreaThatItServes() {
        var commune = unit("ADMINISTRATIVE");
        enterprise = enterprise(Map.of("locationId", commune));
        as("registrar", above)
                .body(body(host()))
                .post("/v1/organisations")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_ENTERPRISE"));

        created("/v1/units/" + above + "/served-areas", Map.of("effectiveOn", "2024-01-01", "areaId", commune));
        as("registrar", above)
                .body(body(host()))
                .post("/v1/organisations")
                .then()
                .statusCode(201);
    }

    private String cell() {
        return established(host());
    }

    private String established(Map<String, Object> host) {
        return created("/v1/organisations", body(host));
    }

    private Map<String, Object> body(Map<String, Object> host) {
        return Map.of("type", "PARTY_CELL", "unitId", above, "host", host, "effectiveOn", "2025-01-01");
    }

    private Map<String, Object> host() {
        return Map.of("kind", "ENTERPRISE", "enterpriseId", enterprise);
    }

    private static void act(String id, String acts, Map<String, Object> body) {
        post("/v1/organisations/" + id + "/" + acts, body).statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse at(String id, String day) {
        return get("/v1/organisations/" + id + "?at=" + day);
    }
}
