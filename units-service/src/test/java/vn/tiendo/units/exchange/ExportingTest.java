package vn.tiendo.units.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.units.exchange.ImportCalls.done;
import static vn.tiendo.units.exchange.ImportCalls.get;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.localstack.testing.StackForTests;
import vn.tiendo.units.unit.UnitCalls;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class ExportingTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static io.restassured.specification.RequestSpecification accepting(String type) {
        return given().auth()
                .oauth2(StackForTests.get().token("registrar-1", Set.of("registrar"), null))
                .accept(type);
    }

    @Test
    void whatIsExportedChangesNothingWhenItIsReadAgain() {
        UnitCalls.created(Map.of("name", "Xã Xuất", "code", "EX01", "effectiveOn", "2025-07-01"));
        var code = ImportCalls.code(270_000_000L);
        done("enterprises", "code,effectiveOn,name,ownership,location\n" + code + ",01/07/2025,=Công ty,STATE,EX01\n");

        var csv = accepting("text/csv")
                .get("/v1/exports/enterprises?at=2025-07-01")
                .then()
                .statusCode(200);
        var text = csv.extract().asString();
        assertThat(text).startsWith("id,code,effectiveOn").contains(code + ",2025-07-01,'=Công ty,STATE,ACTIVE,EX01");
        var again = text.lines()
                .filter(line -> line.startsWith("id,") || line.contains(code))
                .map(line -> line.substring(line.indexOf(',') + 1))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(done("enterprises", again).getMap("counts"))
                .isEqualTo(Map.of("created", 0, "updated", 0, "unchanged", 1, "rejected", 0));

        var lines = accepting("application/x-ndjson")
                .get("/v1/exports/units?at=2025-07-01")
                .then()
                .statusCode(200);
        assertThat(lines.extract().asString()).contains("\"code\":\"EX01\"");
        assertThat(accepting(XLSX)
                        .get("/v1/exports/organisations")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .startsWith((byte) 'P', (byte) 'K');
        get("/v1/exports/colours").statusCode(404);
    }

    @Test
    void aTemplateHasTheColumnsOfItsKind() {
        var csv = accepting("text/csv")
                .get("/v1/import-templates/enterprises")
                .then()
                .statusCode(200);
        assertThat(csv.extract().asString()).startsWith("\uFEFFcode,effectiveOn,name");
        accepting(XLSX)
                .get("/v1/import-templates/successions")
                .then()
                .statusCode(200)
                .contentType(XLSX);
        accepting("application/pdf").get("/v1/import-templates/units").then().statusCode(406);
    }
}
