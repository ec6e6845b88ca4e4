package vn.tiendo.units;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.units.RegistryCalls.created;
import static vn.tiendo.units.RegistryCalls.enterprise;
import static vn.tiendo.units.succession.SuccessionCalls.succeeded;
import static vn.tiendo.units.unit.UnitCalls.as;
import static vn.tiendo.units.unit.UnitCalls.changed;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.http.testing.AuthorityMatrix;
import vn.tiendo.http.testing.MatrixThings;
import vn.tiendo.http.testing.MatrixTokens;
import vn.tiendo.http.testing.Standing;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.localstack.testing.StackForTests;
import vn.tiendo.units.exchange.ImportCalls;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
@Tag("slow")
class AuthorityMatrixTest {
    @TestHTTPResource("/")
    URI service;

    private final MatrixThings things = new MatrixThings();
    private final Map<Standing, String> heirs = new EnumMap<>(Standing.class);
    private final Map<Standing, String> enterprises = new EnumMap<>(Standing.class);

    @Test
    void everyOperationAnswersEveryRoleAndStandingByItsRule() throws Exception {
        // Given
        var units = units();
        units.forEach(this::registers);
        succeeded("ABSORB", "2026-01-01", List.of(units.get(Standing.ENDED)), List.of(units.get(Standing.OWN)));
        units.forEach(this::succeeds);
        changed(heirs.get(Standing.ENDED), Map.of("effectiveOn", "2026-01-01", "parentId", units.get(Standing.OWN)));
        bodies(units);
        things.value("organisationType", "PARTY_CELL")
                .value("kind", "enterprises")
                .listed("listEnterprises", "enterprise", "OWN", "/v1/enterprises?limit=200")
                .listed("listOrganisations", "organisation", "OWN", "/v1/organisations?limit=200")
                .listed("listRounds", "round", "OWN", "/v1/rounds?limit=200")
                .listed("listDifficulties", "difficulty", "OWN", "/v1/difficulties?limit=200")
                .listed("exportRows", "enterprise", "OWN", "/v1/exports/enterprises")
                .listed("exportRows", "organisation", "OWN", "/v1/exports/organisations");
        var matrix = AuthorityMatrix.of(
                service,
                Path.of("src/test/resources/authority.csv"),
                things,
                new Tokens(UUID.fromString(units.get(Standing.OWN))));

        // When
        var differences = matrix.differences();

        // Then
        assertThat(differences).isEmpty();
        assertThat(matrix.played()).isGreaterThan(650);
    }

    /** A commune in its province, another one elsewhere, and one that ended in the commune in 2026. */
    private static Map<Standing, String> units() {
        var units = new EnumMap<Standing, String>(Standing.class);
        units.put(Standing.UPPER, RegistryCalls.unit("ADMINISTRATIVE"));
        units.put(Standing.OWN, RegistryCalls.unit("ADMINISTRATIVE", units.get(Standing.UPPER)));
        units.put(Standing.ENDED, RegistryCalls.unit("ADMINISTRATIVE", units.get(Standing.UPPER)));
        units.put(Standing.FOREIGN, RegistryCalls.unit("ADMINISTRATIVE", RegistryCalls.unit("ADMINISTRATIVE")));
        return units;
    }

    private void registers(Standing standing, String unit) {
        things.put("unit", standing, unit);
        var enterprise = enterprise(Map.of("locationId", unit));
        things.put("enterprise", standing, enterprise);
        enterprises.put(standing, enterprise);
        things.put(
                "organisation",
                standing,
                created(
                        "/v1/organisations",
                        Map.of(
                                "type",
                                "PARTY_CELL",
                                "unitId",
                                unit,
                                "effectiveOn",
                                "2024-01-01",
                                "host",
                                Map.of("kind", "ENTERPRISE", "enterpriseId", enterprise))));
        things.put("group", standing, group(unit));
        things.put(
                "round",
                standing,
                created("/v1/rounds", Map.of("name", "Khảo sát", "unitId", unit, "heldOn", "2025-01-01")));
        things.put(
                "difficulty",
                standing,
                created(
                        "/v1/difficulties",
                        Map.of(
                                "unitId",
                                unit,
                                "text",
                                "Chưa có nơi sinh hoạt chi bộ",
                                "raisedOn",
                                "2025-09-15",
                                "toAnswerById",
                                unit)));
        things.put(
                "import",
                standing,
                ImportCalls.ended(ImportCalls.sendAs(unit, "enterprises", "code,effectiveOn\nx,y\n")
                                .statusCode(202)
                                .extract()
                                .path("id"))
                        .getString("id"));
    }

    /** Where the published examples name what is not there; a merger of one is not recorded. */
    private void bodies(Map<Standing, String> units) {
        things.takenOnce("annulSuccession")
                .acting("raiseDifficulty", "/enterpriseId", enterprises.get(Standing.OWN))
                .acting("raiseDifficulty", "/toAnswerById", units::get)
                .acting("registerEnterprise", "/managedById", none())
                .acting("establishOrganisation", "/host/enterpriseId", enterprises.get(Standing.OWN))
                .acting("beginRound", "/enterpriseIds", none())
                .acting("previewSuccession", "/to", heirs::get)
                .acting("recordSuccession", "/to", heirs::get);
    }

    private static @Nullable Object none() {
        return null;
    }

    private static String group(String unit) {
        return as("registrar")
                .body(Map.of(
                        "name", "Tổ công tác", "unitId", unit, "effectiveOn", "2024-01-01", "members", List.of(unit)))
                .post("/v1/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("groupId");
    }

    /** Two units below it have become one. */
    private void succeeds(Standing standing, String unit) {
        var one = RegistryCalls.unit("ADMINISTRATIVE", unit);
        var other = RegistryCalls.unit("ADMINISTRATIVE", unit);
        things.put("succession", standing, succeeded("ABSORB", "2025-06-01", List.of(one), List.of(other)));
        heirs.put(standing, other);
    }

    private record Tokens(UUID own) implements MatrixTokens {
        @Override
        public String ofRole(String role) {
            return StackForTests.get().token("registrar-1", Set.of(role), own);
        }

        @Override
        public String ofCountry() {
            return StackForTests.get().token("operator", Set.of("administrator"), null);
        }

        @Override
        public String ofMachine(String scope) {
            return StackForTests.get().machineToken("portal", scope, own);
        }
    }
}
