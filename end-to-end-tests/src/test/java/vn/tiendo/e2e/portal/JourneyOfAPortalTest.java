package vn.tiendo.e2e.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Conversation;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.journey.SmallProvince;
import vn.tiendo.e2e.launch.Checkout;
import vn.tiendo.e2e.launch.LaunchedSystem;
import vn.tiendo.e2e.launch.Part;

/** A portal, apart from our code, ends with the figures that we have, though our service dies while it posts. */
@Tag("slow")
class JourneyOfAPortalTest {

    private static final int FACTS = 60;
    private static final int KILLED_AFTER = 20;
    private static final List<String> CODES = List.of("H19.101", "H19.102", "H19.103");
    private static final Duration TOLD_WITHIN = Duration.ofMinutes(10);

    private final Checkout checkout = Checkout.present();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Path data;
    private LaunchedSystem system;

    @BeforeEach
    void launch() throws IOException {
        SystemForTests.assumeBuilt();
        data = Files.createTempDirectory("tiendo-portal-");
        system = LaunchedSystem.up(checkout, data, "--no-samples");
    }

    @AfterEach
    void end() {
        if (system != null) {
            system.close();
            SystemForTests.erase(data);
        }
    }

    @Test
    void endsWithTheSameFigures() throws Exception {
        // Given
        var province = withCodes(system.asAdministrator().conversation());
        var client = made(province.id());
        var calls = new PortalCalls(
                http,
                new PortalTokens(
                        http,
                        URI.create(client.get("token_endpoint")),
                        client.get("client_id"),
                        client.get("client_secret")));
        var endpoints = system.asAdministrator().endpoints();
        var portal = new Portal(calls, endpoints.units(), endpoints.reporting());
        try (var inbox = new PortalInbox()) {
            // When
            portal.followUnits();
            inbox.trust(portal.askToBeTold(inbox.url()));
            for (int fact = 0; fact < FACTS; fact++) {
                if (fact == KILLED_AFTER) {
                    system.process(Part.REPORTING).orElseThrow().destroyForcibly();
                }
                portal.report(CODES.get(fact % CODES.size()), province.indicator(), SmallProvince.DAY, 1 + fact % 5);
            }
            await(() -> inbox.messages().size() >= FACTS);
            // Then
            assertThat(portal.unitsByCode().keySet()).containsAll(CODES);
            assertThat(calls.repetitions()).as("calls made again").isPositive();
            assertThat(portal.posted()).hasSize(FACTS);
            for (var code : CODES) {
                assertThat(portal.figureOf(code, province.indicator(), "2026")).isEqualTo(portal.sumOf(code));
            }
            assertThat(told(inbox)).isEqualTo(portal.posted());
            assertThat(inbox.forged()).isZero();
            assertThat(portal.entriesListed())
                    .containsExactlyInAnyOrderElementsOf(portal.posted().keySet());
            assertThat(portal.entriesListed()).isEmpty();
        }
    }

    /** The quantities that the portal was told, by the ids of their entries. */
    private static Map<String, Integer> told(PortalInbox inbox) {
        return inbox.messages().values().stream()
                .map(message -> message.path("data"))
                .collect(Collectors.toMap(
                        entry -> entry.path("entryId").asText(),
                        entry -> entry.path("postings").path(0).path("quantity").asInt()));
    }

    private static SmallProvince withCodes(Conversation conversation) {
        var province = SmallProvince.setUp(conversation, "Portal", CODES.size());
        for (int i = 0; i < CODES.size(); i++) {
            var act = Json.object().put("effectiveOn", "2025-07-01").put("electronicCode", CODES.get(i));
            conversation
                    .post(Service.UNITS, "/v1/units/" + province.communes().get(i) + "/changes", act)
                    .orThrow();
        }
        conversation.horizon();
        return province;
    }

    /** What {@code ./tiendo client} prints. */
    private Map<String, String> made(String unit) throws IOException, InterruptedException {
        var command = new ArrayList<>(checkout.launcher());
        command.addAll(List.of("client", "--name", "Cổng", "--scope", "units:read,progress:read,progress:write"));
        command.addAll(List.of("--unit", unit, "--data", data.toString()));
        var process = new ProcessBuilder(command).start();
        try (var lines = process.inputReader().lines()) {
            var printed = lines.map(line -> line.split("=", 2))
                    .filter(pair -> pair.length == 2)
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            assertThat(process.waitFor()).isZero();
            return printed;
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TOLD_WITHIN.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
