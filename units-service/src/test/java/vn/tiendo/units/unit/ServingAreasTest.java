package vn.tiendo.units.unit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.created;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class ServingAreasTest {

    private String commune;
    private String party;

    @BeforeEach
    void aCommuneAndAPartyBody() {
        commune = created(Map.of("name", "Xã", "effectiveOn", "2020-01-01"));
        party = created(Map.of("system", "PARTY", "name", "Đảng bộ xã", "effectiveOn", "2024-01-01"));
    }

    @Test
    void aPartyBodyServesItsCommuneAndThenNone() {
        serve(party, Map.of("effectiveOn", "2024-01-01", "areaId", commune))
                .statusCode(201)
                .body("areaId", equalTo(commune));
        serve(party, Map.of("effectiveOn", "2025-07-01")).statusCode(201).body("areaId", nullValue());
    }

    @Test
    void theAreaIsAUnitOfAnotherSystemInForceThatDay() {
        serve(party, Map.of("effectiveOn", "2024-01-01", "areaId", party)).body("code", equalTo("SAME_SYSTEM"));
        serve(party, Map.of("effectiveOn", "2024-01-01", "areaId", UUID.randomUUID()))
                .body("code", equalTo("UNKNOWN_UNIT"));
        serve(commune, Map.of("effectiveOn", "2023-12-31", "areaId", party)).body("code", equalTo("UNIT_NOT_IN_FORCE"));
        serve(UUID.randomUUID().toString(), Map.of("effectiveOn", "2024-01-01")).statusCode(404);
    }

    private static ValidatableResponse serve(String unit, Map<String, Object> area) {
        return as("registrar")
                .body(area)
                .post("/v1/units/" + unit + "/served-areas")
                .then();
    }
}
