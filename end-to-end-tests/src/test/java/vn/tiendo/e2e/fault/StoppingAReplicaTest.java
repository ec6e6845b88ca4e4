package vn.tiendo.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.e2e.journey.SmallProvince;
import vn.tiendo.e2e.launch.Checkout;
import vn.tiendo.e2e.launch.Replica;

/** A replica with logs for machines and a collector of traces is asked to end while it is at work. */
@Tag("slow")
class StoppingAReplicaTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TRACE = "5af7651916cd43dd8448eb211c80319d";
    private static final Pattern ACTIVE = Pattern.compile("(?m)^http_server_active_requests(?:\\{[^}]*})? ([0-9.]+)$");

    private final List<String> collected = new CopyOnWriteArrayList<>();
    private HttpServer collector;
    private TiendoSystem system;
    private Replica replica;

    @BeforeEach
    void launch() throws IOException {
        var launched = SystemForTests.get();
        system = launched.asAdministrator();
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            collected.add(HexFormat.of().formatHex(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        replica = launched.replicaOfReporting(
                Checkout.present(),
                Map.of(
                        "TIENDO_LOG_JSON", "true",
                        "TIENDO_TRACES_OFF", "false",
                        "TIENDO_HTTP_WAIT_FOR_LIMIT", "PT20S",
                        "TIENDO_SHUTDOWN_TIMEOUT", "60S",
                        "TIENDO_TRACES_ENDPOINT",
                                "http://127.0.0.1:" + collector.getAddress().getPort()));
    }

    @AfterEach
    void end() {
        if (replica != null) {
            replica.close();
        }
        if (collector != null) {
            collector.stop(0);
        }
    }

    @Test
    void endsStreamsAnswersWhatIsRunningAndLeavesItsLogsAndTraces() throws Exception {
        // Given
        var province = SmallProvince.setUp(system.conversation(), "Stopping", 1);
        var shown = new CountDownLatch(1);
        var stream = system.http()
                .sendAsync(
                        request("/v1/dashboards/plans/" + province.plan() + "/live")
                                .build(),
                        BodyHandlers.fromLineSubscriber(new LinesUntilTheEnd(shown)));
        assertThat(shown.await(SOON.toSeconds(), TimeUnit.SECONDS))
                .as("a dashboard is shown")
                .isTrue();
        // What waits for a position that nobody has is answered after twenty seconds.
        var waiting = system.http()
                .sendAsync(
                        request("/v1/horizon")
                                .header("Wait-For", UUID.randomUUID().toString())
                                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                                .build(),
                        BodyHandlers.ofString());
        awaitActive(2, waiting);
        // When
        int status = replica.stop();
        // Then
        assertThat(status).as("ended by itself").isNotEqualTo(-1);
        assertThat(waiting.get(SOON.toSeconds(), TimeUnit.SECONDS).statusCode()).isEqualTo(409);
        assertThat(stream.get(SOON.toSeconds(), TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(collected).anySatisfy(spans -> assertThat(spans).contains(TRACE, hex("reporting-service")));
        assertLogsAreForMachines();
    }

    private void assertLogsAreForMachines() throws IOException {
        var lines = Files.readAllLines(replica.log()).stream()
                .filter(line -> line.contains("started in"))
                .toList();
        assertThat(lines).singleElement().satisfies(line -> {
            var entry = Json.read(line);
            assertThat(entry.path("level").asText()).isEqualTo("INFO");
            assertThat(entry.path("message").asText()).contains("reporting-service");
        });
    }

    /** The stream, the one that waits, and perhaps the question itself. */
    private void awaitActive(int requests, CompletableFuture<HttpResponse<String>> waiting) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        double active = 0;
        while (active < requests + 1 && System.nanoTime() < deadline) {
            assertThat(waiting).as("the one that waits").isNotDone();
            active = ACTIVE.matcher(system.http()
                            .send(request("/q/metrics").build(), BodyHandlers.ofString())
                            .body())
                    .results()
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .sum();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(active).as("active requests").isGreaterThanOrEqualTo(requests + 1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(replica.address().resolve(path))
                .header("Authorization", "Bearer " + system.token())
                .timeout(Duration.ofSeconds(60));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
