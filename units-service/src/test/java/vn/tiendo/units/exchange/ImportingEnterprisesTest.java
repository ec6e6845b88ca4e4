package vn.tiendo.units.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.units.exchange.ImportCalls.code;
import static vn.tiendo.units.exchange.ImportCalls.done;
import static vn.tiendo.units.exchange.ImportCalls.get;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.LocalStackResource;
import vn.tiendo.units.RegistryCalls;
import vn.tiendo.units.unit.UnitCalls;

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class ImportingEnterprisesTest {

    private static final String HEADER =
            "code,effectiveOn,name,ownership,status,location,industryCode,industryVersion\n";

    private static long stems = 230_000_000L;

    private static String newCode() {
        stems += 50;
        return code(stems);
    }

    private static JsonPath enterprise(String code, String at) {
        return get("/v1/enterprises?code=" + code + "&at=" + at)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void counts(JsonPath job, int created, int updated, int unchanged, int rejected) {
        assertThat(job.getMap("counts"))
                .isEqualTo(
                        Map.of("created", created, "updated", updated, "unchanged", unchanged, "rejected", rejected));
    }

    @Test
    void createsThenChangesNothingThenChangesWhatDiffersFromItsDay() {
        UnitCalls.created(Map.of("name", "Phường Kinh Bắc", "code", "IM001", "effectiveOn", "2025-07-01"));
        var first = newCode();
        var second = newCode();
        var file = HEADER + first + ",01/07/2025,Công ty May Kinh Bắc,NON_STATE_DOMESTIC,,IM001,C1410,VSIC2018\n"
                + second + ",2025-07-02,,STATE,SUSPENDED,,,\n";

        counts(done("enterprises", file), 2, 0, 0, 0);
        counts(done("enterprises", file), 0, 0, 2, 0);
        var changes = HEADER + first + ",01/01/2026,Công ty May Kinh Bắc,FOREIGN_INVESTED,,,,\n" + second
                + ",01/01/2026,,,,,,\n";
        counts(done("enterprises", changes), 0, 1, 1, 0);

        var before = enterprise(first, "2025-12-31");
        assertThat(before.getString("items[0].ownership")).isEqualTo("NON_STATE_DOMESTIC");
        assertThat(before.getString("items[0].status")).isEqualTo("ACTIVE");
        assertThat(before.getString("items[0].industry.code")).isEqualTo("C1410");
        assertThat(enterprise(first, "2026-01-01").getString("items[0].ownership"))
                .isEqualTo("FOREIGN_INVESTED");
        assertThat(enterprise(first, "2026-01-01").getString("items[0].name")).isEqualTo("Công ty May Kinh Bắc");
        get("/v1/enterprises?q=may kinh bac").body("items[0].code", equalTo(first));
    }

    @Test
    void takesNothingOfAFileWithABadRowAndSaysWhereAndWhy() {
        UnitCalls.created(Map.of("name", "Xã Lộc Thành", "code", "IM011", "effectiveOn", "2025-07-01"));
        UnitCalls.created(Map.of("name", "Xã Lộc Thạnh", "code", "IM012", "effectiveOn", "2025-07-01"));
        var good = newCode();
        var twice = newCode();
        var file = HEADER + good + ",01/07/2025,A,STATE,,Xã Lộc Thạnh,,\n"
                + newCode() + ",01/07/2025,B,STATE,,loc thanh,,\n"
                + newCode() + ",01/07/25,C,STATE,,,,\n"
                + twice + ",01/07/2025,D,STATE,,,,\n"
                + twice + ",01/07/2025,E,STATE,,,,\n"
                + "012345678901,01/07/2025,F,STATE,,,,\n"
                + "2300000012,01/07/2025,G,STATE,,IM011,C1410,\n"
                + newCode() + ",01/06/2025,H,STATE,,IM011,,\n"
                + newCode() + ",01/07/2025,I,,,,,\n";

        var job = done("enterprises", file);

        assertThat(job.getString("state")).isEqualTo("REJECTED");
        assertThat(job.getInt("counts.rejected")).isEqualTo(8);
        assertThat(enterprise(good, "2026-01-01").getList("items")).isEmpty();
        var rejections = get("/v1/imports/" + job.getString("id") + "/rejections?limit=200");
        assertThat(rejections.extract().jsonPath().getList("items.code"))
                .containsExactlyInAnyOrder(
                        "AMBIGUOUS_UNIT",
                        "YEAR_OF_TWO_DIGITS",
                        "PERSONAL_IDENTIFIER",
                        "ENTERPRISE_CODE_INVALID",
                        "REQUIRED",
                        "UNIT_NOT_IN_FORCE",
                        "CODE_TWICE_IN_FILE",
                        "CODE_TWICE_IN_FILE",
                        "REQUIRED");
        rejections.body(
                "items.find { it.code == 'AMBIGUOUS_UNIT' }.messageVi",
                equalTo("Hãy ghi mã của đơn vị cần dùng: IM011 Xã Lộc Thành, IM012 Xã Lộc Thạnh."));
        var csv = get("/v1/imports/" + job.getString("id") + "/rejections.csv")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("AMBIGUOUS_UNIT").doesNotContain("012345678901");

        counts(done("enterprises&mode=PARTIAL", file), 1, 0, 0, 8);
        assertThat(enterprise(good, "2026-01-01").getList("items")).hasSize(1);
    }

    @Test
    void saysInADryRunWhatWouldChange() {
        var code = newCode();
        var job = done("enterprises&dryRun=true", HEADER + code + ",01/07/2025,A,STATE,,,,\n");
        counts(job, 1, 0, 0, 0);
        get("/v1/imports/" + job.getString("id") + "/differences")
                .body("items[0].key", equalTo(code))
                .body("items[0].outcome", equalTo("CREATED"))
                .body("items[0].changes.ownership", equalTo("STATE"));
        assertThat(enterprise(code, "2026-01-01").getList("items")).isEmpty();
    }

    @Test
    void takesOnlyWhatTheCallersUnitAnswersFor() {
        var own = UnitCalls.created(Map.of("name", "Tỉnh A", "code", "IM021", "effectiveOn", "2025-07-01"));
        UnitCalls.created(Map.of("name", "Xã A1", "code", "IM022", "parentId", own, "effectiveOn", "2025-07-01"));
        UnitCalls.created(Map.of("name", "Xã B1", "code", "IM023", "effectiveOn", "2025-07-01"));
        var mine = newCode();
        var file = HEADER + mine + ",01/07/2025,A,STATE,,IM022,,\n" + newCode() + ",01/07/2025,B,STATE,,IM023,,\n";

        var job = ImportCalls.ended(ImportCalls.sendAs(own, "enterprises&mode=PARTIAL", file)
                .statusCode(202)
                .extract()
                .path("id"));

        counts(job, 1, 0, 0, 1);
        get("/v1/imports/" + job.getString("id") + "/rejections")
                .body("items[0].code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
        assertThat(enterprise(mine, "2026-01-01").getList("items")).hasSize(1);
    }

    @Test
    void takesWhatWentToTheCallersUnitAndNothingOfOthersThatItWouldNotChange() {
        var gone = UnitCalls.created(Map.of("name", "Xã A2", "code", "IM031", "effectiveOn", "2020-01-01"));
        var own = UnitCalls.created(Map.of("name", "Xã B2", "code", "IM032", "effectiveOn", "2020-01-01"));
        UnitCalls.created(Map.of("name", "Xã C2", "code", "IM033", "effectiveOn", "2020-01-01"));
        var inherited = newCode();
        var foreign = newCode();
        counts(
                done(
                        "enterprises",
                        HEADER + inherited + ",01/01/2021,A,STATE,,IM031,,\n" + foreign
                                + ",01/01/2021,B,STATE,,IM033,,\n"),
                2,
                0,
                0,
                0);
        RegistryCalls.post(
                        "/v1/successions",
                        Map.of(
                                "kind", "ABSORB",
                                "effectiveOn", "2025-07-01",
                                "from", List.of(gone),
                                "to", List.of(own),
                                "legalBasis", Map.of("number", "1-NQ/UBTVQH15")))
                .statusCode(201);
        var file = HEADER + inherited + ",01/08/2025,A,STATE,SUSPENDED,,,\n" + foreign + ",01/08/2025,B,STATE,,,,\n";

        var job = ImportCalls.ended(ImportCalls.sendAs(own, "enterprises&mode=PARTIAL", file)
                .statusCode(202)
                .extract()
                .path("id"));

        counts(job, 0, 1, 0, 1);
        get("/v1/imports/" + job.getString("id") + "/rejections")
                .body("items.code", equalTo(List.of("UNIT_OUTSIDE_AUTHORITY")));
        assertThat(enterprise(inherited, "2025-08-01").getString("items[0].status"))
                .isEqualTo("SUSPENDED");
    }

    @Test
    void refusesAtOnceWhatCannotBeRead() {
        ImportCalls.send("colours", "a\n").statusCode(400).body("code", equalTo("NOT_ONE_OF"));
        ImportCalls.send("enterprises&locale=fr", "a\n").statusCode(400);
        var job = done("enterprises", "code,colour\n1,2\n");
        assertThat(job.getString("state")).isEqualTo("REJECTED");
        assertThat(job.getString("refusal.code")).isEqualTo("UNKNOWN_COLUMN");
        get("/v1/imports/00000000-0000-7000-8000-000000000000").statusCode(404);
    }

    @Test
    void showsItsProgressAsAStreamThatEnds() {
        var job = done("enterprises", HEADER + newCode() + ",01/07/2025,A,STATE,,,,\n");
        var live = "/v1/imports/" + job.getString("id") + "/live";

        var stream = get(live).statusCode(200).extract().asString();
        assertThat(stream).contains("retry:", "event:import\n", "\"state\":\"COMPLETED\"");
        assertThat(stream).doesNotContain("content-type");
        var id = stream.lines().filter(line -> line.startsWith("id:")).toList();
        assertThat(id).hasSize(1);

        var again = ImportCalls.getAfter(id.getFirst().substring("id:".length()), live);
        assertThat(again.statusCode(200).extract().asString())
                .contains("retry:")
                .doesNotContain("event:");
        assertThat(ImportCalls.getAfter("17", live).extract().asString()).contains("COMPLETED");
    }
}
