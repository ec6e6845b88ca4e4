package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.asPlanner;
import static vn.tiendo.plans.api.Api.asViewer;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.PlanFixture.aWholePlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files have limits of their own, above that of all other bodies. */
@OnRealStack
@Tag("slow")
class SendingLargeFilesTest {
    private static final int MEBIBYTE = 1 << 20;

    private String plan;

    @BeforeEach
    void aPlan() {
        var province = province();
        plan = idOf(accepted("/v1/plans", aWholePlan(province, newIndicator(), communeOf(province))));
    }

    private static ValidatableResponse imported(byte[] file) {
        return asPlanner()
                .contentType("application/json")
                .body(file)
                .post("/v1/plan-imports?dryRun=true&key=large-" + Api.unique())
                .then();
    }

    private ValidatableResponse handedIn(byte[] form) {
        return asPlanner()
                .config(RestAssuredConfig.config()
                        .encoderConfig(
                                EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType("text/csv")
                .body(form)
                .post("/v1/plans/" + plan + "/allocation-forms?effectiveOn=2026-05-01&dryRun=true")
                .then();
    }

    private static byte[] paddedTo(int size, byte[] document) {
        var padded = Arrays.copyOf(document, size);
        Arrays.fill(padded, document.length, size, (byte) ' ');
        return padded;
    }

    @Test
    void aPlanMayHaveTwoMebibytes() {
        var document = asViewer()
                .accept("application/json")
                .get("/v1/plans/" + plan + "/document")
                .asByteArray();

        imported(paddedTo(2 * MEBIBYTE, document)).statusCode(200).body("key", startsWith("large-"));
    }

    @Test
    void aPlanMayNotHaveElevenMebibytes() {
        imported(paddedTo(11 * MEBIBYTE, new byte[] {'{', '}'}))
                .statusCode(413)
                .body("code", equalTo("FILE_TOO_LARGE"))
                .body("detail", containsString("10 MiB"));
    }

    @Test
    void aFormIsReadBeyondOneMebibyteAndRefusedBeyondSixteen() {
        handedIn(paddedTo(2 * MEBIBYTE, new byte[] {'a'})).statusCode(422);
        handedIn(paddedTo(17 * MEBIBYTE, new byte[] {'a'}))
                .statusCode(413)
                .body("code", equalTo("FILE_TOO_LARGE"))
                .body("detail", containsString("16 MiB"));
    }

    @Test
    void whatIsNoFileMayNotHaveTwoMebibytes() {
        asPlanner()
                .contentType("application/json")
                .body(paddedTo(2 * MEBIBYTE, new byte[] {'{', '}'}))
                .post("/v1/plans")
                .then()
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
    }
}
