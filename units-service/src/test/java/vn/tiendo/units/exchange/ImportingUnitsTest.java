package vn.tiendo.units.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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

@QuarkusTest
@WithTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "database", value = "units"))
class ImportingUnitsTest {

    private static final String UNITS = "system,code,effectiveOn,act,name,kind,level,parent\n";
    private static final String SUCCESSIONS = "succession,kind,effectiveOn,system,from,to,share\n";

    private static final String OLD = UNITS
            + "ADMINISTRATIVE,IU24,01/01/2020,CREATED,Tỉnh Bắc Giang,TINH,PROVINCE,\n"
            + "ADMINISTRATIVE,IU27,01/01/2020,CREATED,Tỉnh Bắc Ninh,TINH,PROVINCE,\n"
            + "ADMINISTRATIVE,IU07,01/01/2020,CREATED,Xã Nhã Nam,XA,COMMUNE,IU24\n";
    private static final String NEW = UNITS
            + "ADMINISTRATIVE,IU24,01/07/2025,CREATED,Tỉnh Bắc Ninh,TINH,PROVINCE,\n"
            + "ADMINISTRATIVE,IU07,01/07/2025,CHANGED,Xã Nhã Nam,XA,COMMUNE,IU24\n";
    private static final String MERGED = SUCCESSIONS
            + "m,MERGE,01/07/2025,ADMINISTRATIVE,IU24,IU24,\n"
            + "m,MERGE,01/07/2025,ADMINISTRATIVE,IU27,IU24,\n";

    @Test
    void takesUnitsAndTheirSuccessionAndChangesNothingTheSecondTime() {
        counts(done("units", OLD), 3, 0, 0, 0);
        counts(done("units", NEW), 1, 1, 0, 0);
        counts(done("successions", MERGED), 2, 0, 0, 0);

        assertThat(named("IU24", "2025-06-30")).containsExactly("Tỉnh Bắc Giang");
        assertThat(named("IU24", "2025-07-01")).containsExactly("Tỉnh Bắc Ninh");
        assertThat(named("IU27", "2025-07-01")).isEmpty();
        get("/v1/units/resolve?system=ADMINISTRATIVE&code=IU27&at=2025-06-30&as=2025-07-01")
                .body("units.code", equalTo(List.of("IU24")));

        counts(done("units", OLD), 0, 0, 3, 0);
        counts(done("units", NEW), 0, 0, 2, 0);
        counts(done("successions", MERGED), 0, 0, 2, 0);
    }

    @Test
    void saysOfEveryBadRowWhereAndWhyAndTakesNone() {
        var job = done(
                "units",
                UNITS
                        + "ADMINISTRATIVE,IV01,01/01/2020,CREATED,Tỉnh,TINH,PROVINCE,\n"
                        + "ADMINISTRATIVE,IV02,01/01/2019,CREATED,Xã quá sớm,XA,COMMUNE,IV01\n"
                        + "ADMINISTRATIVE,IV01,01/01/2020,CREATED,Tỉnh,TINH,PROVINCE,\n"
                        + "ADMINISTRATIVE,IV03,01/01/2020,CREATED,,XA,COMMUNE,IV01\n"
                        + "ADMINISTRATIVE,IV04,01/01/2020,CHANGED,Xã chưa có,XA,COMMUNE,IV01\n"
                        + "ADMINISTRATIVE,IV05,01/01/2020,CREATED,Xã,xã,COMMUNE,IV01\n");

        assertThat(job.getString("state")).isEqualTo("REJECTED");
        get("/v1/imports/" + job.getString("id") + "/rejections")
                .body(
                        "items.code",
                        equalTo(List.of(
                                "UNKNOWN_UNIT_CODE",
                                "CODE_TWICE_IN_FILE",
                                "REQUIRED",
                                "UNKNOWN_UNIT_CODE",
                                "INVALID_FORM")))
                .body("items.row", equalTo(List.of(3, 4, 5, 6, 7)))
                .body("items.column", equalTo(List.of("parent", "code", "name", "code", "kind")));
        assertThat(named("IV01", "2026-01-01")).isEmpty();
    }

    @Test
    void refusesSharesThatDoNotSumToOneAndTheSuccessionOfAUnitThatHasEnded() {
        counts(
                done(
                        "units",
                        UNITS
                                + "ADMINISTRATIVE,IW00,01/01/2020,CREATED,Tỉnh,TINH,PROVINCE,\n"
                                + "ADMINISTRATIVE,IW01,01/01/2020,CREATED,Xã một,XA,COMMUNE,IW00\n"
                                + "ADMINISTRATIVE,IW02,01/01/2020,CREATED,Xã hai,XA,COMMUNE,IW00\n"
                                + "ADMINISTRATIVE,IW03,01/07/2025,CREATED,Xã ba,XA,COMMUNE,IW00\n"),
                4,
                0,
                0,
                0);

        var shares = done(
                "successions&locale=en",
                SUCCESSIONS
                        + "s,SPLIT,01/07/2025,ADMINISTRATIVE,IW01,IW02,0.5\n"
                        + "s,SPLIT,01/07/2025,ADMINISTRATIVE,IW01,IW03,0.4\n");
        assertThat(firstCode(shares)).isEqualTo("SHARES_NOT_ONE");

        counts(done("successions", SUCCESSIONS + "d,DISSOLVE,01/07/2025,ADMINISTRATIVE,IW01,,\n"), 1, 0, 0, 0);
        var ended = done("successions", SUCCESSIONS + "e,ABSORB,01/08/2025,ADMINISTRATIVE,IW01,IW02,\n");
        assertThat(firstCode(ended)).isEqualTo("UNKNOWN_UNIT_CODE");
    }

    @Test
    void aDryRunShowsTheDifferenceAndLeavesNothing() {
        var job = done("units&dryRun=true", UNITS + "ADMINISTRATIVE,IX01,01/01/2020,,Tỉnh mới,TINH,PROVINCE,\n");

        counts(job, 1, 0, 0, 0);
        get("/v1/imports/" + job.getString("id") + "/differences")
                .body("items", hasSize(1))
                .body("items[0].key", equalTo("IX01"))
                .body("items[0].changes.name", equalTo("Tỉnh mới"));
        assertThat(named("IX01", "2026-01-01")).isEmpty();
    }

    private static String firstCode(JsonPath job) {
        assertThat(job.getString("state")).isEqualTo("REJECTED");
        return get("/v1/imports/" + job.getString("id") + "/rejections")
                .extract()
                .path("items[0].code");
    }

    private static List<String> named(String code, String at) {
        return get("/v1/units?system=ADMINISTRATIVE&code=" + code + "&at=" + at)
                .statusCode(200)
                .extract()
                .path("items.name");
    }

    private static void counts(JsonPath job, int created, int updated, int unchanged, int rejected) {
        assertThat(job.getMap("counts"))
                .as(job.prettify())
                .isEqualTo(
                        Map.of("created", created, "updated", updated, "unchanged", unchanged, "rejected", rejected));
    }
}
