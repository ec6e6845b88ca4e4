package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealStack
class TellingWebhooksTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Receiver receiver = new Receiver();
    private UUID province;
    private UUID commune;
    private UUID admitted;

    @BeforeEach
    void aProvinceWithACommune() {
        province = ForeignFacts.unit("Đồng Nai", null);
        commune = ForeignFacts.unit("Trấn Biên", province);
        admitted = ForeignFacts.flow();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void anEntryBelowTheUnitIsToldSignedAndOneElsewhereIsNot() throws Exception {
        var secret = made(province).getString("secret");
        var elsewhere = ForeignFacts.unit("Tây Ninh", null);

        Api.entered(elsewhere, "2026-03-01", admitted, 7);
        var entry = Api.entered(commune, "2026-03-01", admitted, 3);

        var message = receiver.next();
        assertThat(message.id()).isEqualTo(entry);
        assertThat(message.signature()).isEqualTo(signature(secret, message));
        assertThat(read(message).path("type").asText()).isEqualTo("progress.recorded");
        var data = read(message).path("data");
        assertThat(data.path("unitId").asText()).isEqualTo(commune.toString());
        assertThat(data.path("postings").path(0).path("quantity").asInt()).isEqualTo(3);
        assertThat(data.path("recordedAt").asText()).endsWith("Z");
    }

    @Test
    void aReceiverThatRefusesIsTriedAgainWithTheSameIdAndTheLogShowsEveryAttempt() {
        var webhook = made(province).getString("id");
        receiver.refuse(2, 503);

        var entry = Api.entered(commune, "2026-03-01", admitted, 3);

        assertThat(List.of(receiver.next(), receiver.next(), receiver.next()))
                .extracting(Receiver.Message::id)
                .containsOnly(entry);
        var delivery = delivery(webhook, one -> one.getString("items[0].state").equals("DELIVERED"));
        assertThat(delivery.getList("items[0].attempts.status")).containsExactly(503, 503, 204);
    }

    @Test
    void whatFailedForGoodIsDeliveredAgainWhenAskedFor() {
        var webhook = made(province).getString("id");
        receiver.refuse(4, 500);
        var entry = Api.entered(commune, "2026-03-01", admitted, 3);
        var failed = delivery(webhook, one -> one.getString("items[0].state").equals("FAILED"));
        List.of(receiver.next(), receiver.next(), receiver.next(), receiver.next());

        Api.asReporter()
                .post("/v1/webhook-deliveries/" + failed.getString("items[0].id") + "/redeliveries")
                .then()
                .statusCode(201)
                .body("state", equalTo("PENDING"));

        assertThat(receiver.next().id()).isEqualTo(entry);
        delivery(webhook, one -> one.getString("items[0].state").equals("DELIVERED"));
    }

    @Test
    void aReceiverThatIsGoneIsDisabledAndToldAgainOnceActivated() {
        var webhook = made(province).getString("id");
        receiver.refuse(1, 410);
        Api.entered(commune, "2026-03-01", admitted, 3);
        receiver.next();
        awaited(webhook, state -> state.equals("DISABLED"));

        Api.asReporter().post("/v1/webhooks/" + webhook + "/activations").then().statusCode(201);

        receiver.next();
        delivery(webhook, one -> one.getString("items[0].state").equals("DELIVERED"));
    }

    @Test
    void whileASecretIsReplacedBothSignEveryMessage() throws Exception {
        var made = made(province);
        var rotated = Api.asReporter()
                .post("/v1/webhooks/" + made.getString("id") + "/secret-rotations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        Api.entered(commune, "2026-03-01", admitted, 3);

        var message = receiver.next();
        assertThat(message.signature())
                .isEqualTo(signature(rotated.getString("secret"), message) + " "
                        + signature(made.getString("secret"), message));
    }

    @Test
    void itIsEndedByWhoHasSeenItsLatestState() {
        var webhook = made(province).getString("id");
        var tag =
                Api.asReporter().get("/v1/webhooks/" + webhook).then().extract().header("ETag");

        Api.asReporter().delete("/v1/webhooks/" + webhook).then().statusCode(428);
        Api.asReporter()
                .header("If-Match", "\"x\"")
                .delete("/v1/webhooks/" + webhook)
                .then()
                .statusCode(412);
        Api.asReporter()
                .header("If-Match", tag)
                .delete("/v1/webhooks/" + webhook)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"));

        Api.asReporter()
                .post("/v1/webhooks/" + webhook + "/activations")
                .then()
                .statusCode(409)
                .body("code", equalTo("WEBHOOK_ENDED"));
    }

    @Test
    void othersNeitherMakeOneForTheUnitNorSeeIt() {
        var webhook = made(province).getString("id");
        var elsewhere = ForeignFacts.unit("Tây Ninh", null);

        Api.as("reporter", elsewhere)
                .body(asked(province))
                .post("/v1/webhooks")
                .then()
                .statusCode(403);
        Api.as("reporter", elsewhere).get("/v1/webhooks/" + webhook).then().statusCode(404);
        Api.as("reporter", elsewhere)
                .get("/v1/webhooks/" + webhook + "/deliveries")
                .then()
                .statusCode(404);
        Api.as("reporter", elsewhere).get("/v1/webhooks").then().body("items", equalTo(List.of()));
    }

    @Test
    void allThatIsWrongWithARequestIsSaidAtOnce() {
        Api.post("/v1/webhooks", Map.of("url", "ftp://a.example/", "events", List.of("progress.recorded", "x")))
                .statusCode(422)
                .body("errors.code", hasItems("WEBHOOK_URL_INVALID", "UNKNOWN_EVENT_TYPE"))
                .body("errors.pointer", hasItems("#/url", "#/events/1"));
    }

    private JsonPath made(UUID unit) {
        return Api.post("/v1/webhooks", asked(unit)).statusCode(201).extract().jsonPath();
    }

    private Map<String, Object> asked(UUID unit) {
        return Map.of("url", receiver.url(), "events", List.of("progress.recorded"), "unitId", unit);
    }

    private static JsonPath delivery(String webhook, Predicate<JsonPath> expected) {
        return Awaited.that(
                () -> Api.asReporter()
                        .get("/v1/webhooks/" + webhook + "/deliveries")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath(),
                page -> !page.getList("items").isEmpty() && expected.test(page));
    }

    private static void awaited(String webhook, Predicate<String> expected) {
        Awaited.that(
                () -> Api.asReporter()
                        .get("/v1/webhooks/" + webhook)
                        .then()
                        .extract()
                        .<String>path("state"),
                expected);
    }

    private static JsonNode read(Receiver.Message message) throws IOException {
        return JSON.readTree(message.body());
    }

    /** As a receiver would make it, by the words of Standard Webhooks. */
    private static String signature(String secret, Receiver.Message message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        var signed = message.id() + "." + message.timestamp() + "." + message.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
