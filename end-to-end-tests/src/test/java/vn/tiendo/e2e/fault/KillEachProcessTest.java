package vn.tiendo.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.journey.SmallProvince;
import vn.tiendo.e2e.launch.Checkout;
import vn.tiendo.e2e.launch.LaunchedSystem;
import vn.tiendo.e2e.launch.Part;

/** {@code kill -9} of every process in turn while 1,000 entries come in. */
@Tag("slow")
class KillEachProcessTest {

    private static final int ENTRIES = 1000;
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(60);
    private static final Duration ALL_SENT_WITHIN = Duration.ofMinutes(10);

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
        var entrants = new Entrants(province, ENTRIES, Entrants.A_FEW);
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
        assertThat(entrants.acknowledged().values()).doesNotHaveDuplicates();
        var recount = recount(entrants.acknowledged().values());
        assertFiguresEqual(recount, province);
        // Folded anew from the ledger they are the same: the ledger holds these entries and no other.
        system.asAdministrator()
                .conversation()
                .post(Service.REPORTING, "/v1/rebuilds", Json.object())
                .orThrow();
        assertFiguresEqual(recount, province);
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

    /** What the communes did, by the entries one by one. */
    private Map<String, Integer> recount(Collection<String> entries) {
        var recount = new HashMap<String, Integer>();
        for (String id : entries) {
            var entry = get("/v1/progress-entries/" + id, Map.of());
            int quantity = entry.path("postings").path(0).path("quantity").asInt();
            recount.merge(entry.path("unitId").asText(), quantity, Integer::sum);
        }
        return recount;
    }

    private void assertFiguresEqual(Map<String, Integer> recount, SmallProvince province) {
        for (String commune : province.communes()) {
            assertThat(figure(province, commune)).isEqualTo(recount.get(commune));
        }
        assertThat(figure(province, province.id())).isEqualTo(ENTRIES);
        assertThat(achieved(province.annualTarget(), "2026", province)).isEqualTo(ENTRIES);
        assertThat(achieved(province.cumulativeTarget(), "2026-01-01/2030-12-31", province))
                .isEqualTo(ENTRIES);
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
