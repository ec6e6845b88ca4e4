package vn.tiendo.units.enterprise;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.units.RegistryCalls.as;
import static vn.tiendo.units.RegistryCalls.enterprise;
import static vn.tiendo.units.RegistryCalls.enterpriseBody;
import static vn.tiendo.units.RegistryCalls.freshCode;
import static vn.tiendo.units.RegistryCalls.get;
import static vn.tiendo.units.RegistryCalls.post;
import static vn.tiendo.units.RegistryCalls.refused;
import static vn.tiendo.units.RegistryCalls.unit;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class RefusingEnterprisesTest {

    @Inject
    Jdbi jdbi;

    @Test
    void aCodeIsOneEnterpriseForEver() {
        var code = freshCode();
        enterprise(Map.of("code", code));
        refused("/v1/enterprises", enterpriseBody(Map.of("code", code)), "ENTERPRISE_CODE_TAKEN");
    }

    @Test
    void aBranchIsNoEnterprise() {
        refused("/v1/enterprises", enterpriseBody(Map.of("code", freshCode() + "-001")), "ENTERPRISE_CODE_DEPENDENT");
    }

    @Test
    void aPersonsNumberIsNeitherKeptNorRepeated() {
        refused("/v1/enterprises", enterpriseBody(Map.of("code", "024000000001")), "PERSONAL_IDENTIFIER")
                .body(not(containsString("024000000001")));

        for (var table : List.of("enterprise", "enterprise_act", "idempotency_key", "audit_entry")) {
            boolean exists = jdbi.withHandle(handle -> handle.createQuery("select to_regclass(:table) is not null")
                    .bind("table", table)
                    .mapTo(Boolean.class)
                    .one());
            long kept = !exists
                    ? 0
                    : jdbi.withHandle(handle -> handle.createQuery(
                                    "select count(*) from " + table + " t where t::text like '%024000000001%'")
                            .mapTo(Long.class)
                            .one());
            Assertions.assertThat(kept).as(table).isZero();
        }
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var party = unit("PARTY");
        var late = post(
                        "/v1/units",
                        Map.of("system", "ZONE_AUTHORITY", "name", "Ban quản lý", "effectiveOn", "2024-01-01"))
                .extract()
                .<String>path("id");
        post(
                        "/v1/enterprises",
                        enterpriseBody(Map.of(
                                "code",
                                "2300000012",
                                "locationId",
                                party,
                                "managedById",
                                UUID.randomUUID(),
                                "zoneId",
                                late)))
                .statusCode(422)
                .body("errors", hasSize(4))
                .body(
                        "errors.code",
                        hasItems("ENTERPRISE_CODE_INVALID", "SYSTEM_MISMATCH", "UNKNOWN_UNIT", "UNIT_NOT_IN_FORCE"));
    }

    @Test
    void whatCannotBeReadIsNamedWithItsPlace() {
        post(
                        "/v1/enterprises",
                        Map.of("code", freshCode(), "ownership", "MINE", "effectiveOn", "1/1/2020", "owner", "x"))
                .statusCode(400)
                .body("errors.pointer", hasItems("#/ownership", "#/effectiveOn", "#/owner"));
        var id = enterprise(Map.of());
        post("/v1/enterprises/" + id + "/changes", Map.of("effectiveOn", "2024-01-01", "cleared", List.of("status")))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/cleared/0"));
    }

    @Test
    void aChangeNeedsAnEnterpriseADayAndSomethingThatChanges() {
        var id = enterprise(Map.of());
        var change = Map.of("effectiveOn", "2024-01-01", "status", "CLOSED");
        post("/v1/enterprises/" + UUID.randomUUID() + "/changes", change).statusCode(404);
        refused("/v1/enterprises/" + id + "/changes", Map.of("effectiveOn", "2024-01-01"), "NOTHING_CHANGES");
        refused(
                "/v1/enterprises/" + id + "/changes",
                Map.of("effectiveOn", "2019-12-31", "status", "CLOSED"),
                "ENTERPRISE_NOT_YET_REGISTERED");
        refused(
                "/v1/enterprises/" + id + "/changes",
                Map.of("effectiveOn", "2024-01-01", "name", "A", "cleared", List.of("name")),
                "STATED_AND_CLEARED");
    }

    @Test
    void aKeyGivenTwiceRegistersOnce() {
        var key = UUID.randomUUID().toString();
        var body = enterpriseBody(Map.of());
        var first = as("registrar")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/enterprises")
                .then()
                .statusCode(201);
        as("registrar")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/enterprises")
                .then()
                .statusCode(201)
                .body("id", equalTo(first.extract().path("id")));
    }

    @Test
    void aCursorOfAnotherDayIsRefused() {
        var commune = unit("ADMINISTRATIVE");
        enterprise(Map.of("locationId", commune));
        enterprise(Map.of("locationId", commune));
        String cursor = get("/v1/enterprises?limit=1&at=2025-01-01&unit=" + commune)
                .extract()
                .path("nextCursor");
        get("/v1/enterprises?at=2025-01-02&cursor=" + cursor).statusCode(400).body("code", equalTo("INVALID_CURSOR"));
        get("/v1/enterprises?cursor=YQ").statusCode(400).body("code", equalTo("INVALID_CURSOR"));
    }
}
