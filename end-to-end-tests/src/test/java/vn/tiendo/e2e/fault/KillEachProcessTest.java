package vn.tiendo.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.journey.SmallProvince;
import vn.tiendo.e2e.launch.Checkout;
import vn.tiendo.e2e.launch.LaunchedSystem;
import vn.tiendo.e2e.launch.Part;

/** {@code kill -9} of every process in turn while 1,000 entries come in. */
@Tag("slow")
class KillEachProcessTest {

    private static final int ENTRIES = 1000;
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(30);
    private static final Duration ALL_SENT_WITHIN = Duration.ofMinutes(6);

    private final Checkout checkout = Checkout.present();
    private Path data;
    private volatile LaunchedSystem system;

    @BeforeEach
    void launch() throws IOException {
        SystemForTests.assumeBuilt();
        data = Files.createTempDirectory("tiendo-fault-");
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
    void keepsEveryAcknowledgedEntryOnceAndTheFiguresEqualARecount() throws InterruptedException {
        // Given
        var province = SmallProvince.setUp(system.asAdministrator().conversation(), "Faults", 5);
        var entrants = new Entrants(province, ENTRIES);
        var officials = entrants.start(() -> system.asAdministrator().api());
        // When
        int share = ENTRIES / (Part.values().length + 1);
        for (Part part : Part.values()) {
            awaitAcknowledged(entrants, (part.ordinal() + 1) * share);
            kill(part);
        }
        for (Thread official : officials) {
            assertThat(official.join(ALL_SENT_WITHIN)).as("an official is done").isTrue();
        }
        // Then
        assertThat(entrants.acknowledged()).hasSize(ENTRIES);
        var ledger = ledger(province);
        assertThat(ledger.stream().map(entry -> entry.path("externalId").asText()))
                .containsExactlyInAnyOrderElementsOf(entrants.acknowledged().keySet());
        assertThat(ledger.stream().map(entry -> entry.path("id").asText()))
                .containsExactlyInAnyOrderElementsOf(entrants.acknowledged().values());
        assertFiguresEqual(ledger, province);
    }

    private void kill(Part part) throws InterruptedException {
        var process = system.process(part).orElseThrow(() -> new AssertionError("no process of " + part));
        System.out.println("kill -9 " + process.pid() + " (" + part + ")");
        process.destroyForcibly();
        assertThat(process.onExit()
                        .completeOnTimeout(null, ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)
                        .join())
                .as("%s has ended", part)
                .isNotNull();
        if (!part.isStartedAgain()) {
            // What an operator does: stop what is left, and start again on the same data.
            system.close();
            system = system.upAgain(checkout);
        }
    }

    private static void awaitAcknowledged(Entrants entrants, int count) {
        long deadline = System.nanoTime() + ALL_SENT_WITHIN.toNanos();
        while (entrants.acknowledged().size() < count) {
            assertThat(System.nanoTime())
                    .as("%d of %d acknowledged", entrants.acknowledged().size(), count)
                    .isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Every entry of the province, page by page. */
    private List<JsonNode> ledger(SmallProvince province) {
        var entries = new ArrayList<JsonNode>();
        String cursor = "";
        do {
            var page = get(
                    "/v1/progress-entries",
                    Map.of(
                            "unit",
                            province.id(),
                            "indicator",
                            province.indicator(),
                            "period",
                            "2026",
                            "limit",
                            "200",
                            "cursor",
                            cursor));
            page.path("items").forEach(entries::add);
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty());
        return entries;
    }

    private void assertFiguresEqual(List<JsonNode> ledger, SmallProvince province) {
        var recount = new HashMap<String, Integer>();
        ledger.forEach(entry -> recount.merge(entry.path("unitId").asText(), 1, Integer::sum));
        for (String commune : province.communes()) {
            assertThat(figure(province, commune)).isEqualTo(recount.getOrDefault(commune, 0));
        }
        assertThat(figure(province, province.id())).isEqualTo(ledger.size());
        assertThat(achieved(province.annualTarget(), "2026", province)).isEqualTo(ledger.size());
        assertThat(achieved(province.cumulativeTarget(), "2026-01-01/2030-12-31", province))
                .isEqualTo(ledger.size());
    }

    private int figure(SmallProvince province, String unit) {
        return get("/v1/figures", Map.of("indicator", province.indicator(), "unit", unit, "period", "2026"))
                .path("value")
                .asInt();
    }

    private int achieved(String target, String period, SmallProvince province) {
        return get("/v1/target-states", Map.of("target", target, "unit", province.id(), "period", period))
                .path("achieved")
                .asInt();
    }

    private JsonNode get(String path, Map<String, String> parameters) {
        var asked = new TreeMap<>(parameters);
        return system.asAdministrator()
                .conversation()
                .get(Service.REPORTING, path, asked)
                .orThrow()
                .body();
    }
}
