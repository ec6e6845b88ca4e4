package vn.tiendo.e2e.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

/** A backup is taken while officials enter and one service is too slow to hear; another system is made of it. */
@Tag("slow")
class BackupUnderLoadTest {

    private static final int MORE_THAN_ARE_ENTERED = 1_000_000;
    private static final int AT_LEAST_BEFORE = 200;
    private static final int NEW_COMMUNES = 20;
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Checkout checkout = Checkout.present();
    private Path folder;
    private LaunchedSystem system;

    @BeforeEach
    void launch() throws IOException {
        SystemForTests.assumeBuilt();
        folder = Files.createTempDirectory("tiendo-backup-");
        system = LaunchedSystem.up(checkout, folder.resolve("first"), "--no-samples");
    }

    @AfterEach
    void end() {
        if (system != null) {
            system.close();
            SystemForTests.erase(folder);
        }
    }

    @Test
    void holdsEverythingAcknowledgedBeforeItAndTheRestoredSystemGoesOn() throws Exception {
        // Given
        var province = SmallProvince.setUp(system.asAdministrator().conversation(), "Backup", 5);
        var entrants = new Entrants(province, MORE_THAN_ARE_ENTERED, Entrants.A_FEW);
        var officials = entrants.start(() -> system.asAdministrator().api());
        awaitAcknowledged(entrants, AT_LEAST_BEFORE);
        var plans = system.process(Part.PLANS).orElseThrow();
        signal("STOP", plans);
        addCommunes(province, NEW_COMMUNES);
        awaitSent();
        var before = Set.copyOf(entrants.acknowledged().values());
        // When
        var said = tiendo("backup", folder.resolve("backup").toString(), "--data", first());
        signal("CONT", plans);
        awaitAcknowledged(entrants, entrants.acknowledged().size() + 1);
        entrants.enough();
        for (Thread official : officials) {
            assertThat(official.join(LIMIT)).as("an official is done").isTrue();
        }
        var all = Set.copyOf(entrants.acknowledged().values());
        system.close();
        // Then
        assertThat(said).contains("Backed up to");
        assertThat(tiendo("restore", folder.resolve("backup").toString(), "--data", second()))
                .contains("has no gaps")
                .doesNotContain(" 0 events are sent again");
        system = LaunchedSystem.up(checkout, Path.of(second()), "--no-samples");
        var kept = entries();
        assertThat(kept).containsAll(before);
        assertThat(all).containsAll(kept);
        assertThat(kept.size())
                .as("entries of the time after the backup are not in it")
                .isLessThan(all.size());
        assertAllIsToldAndCounted(kept);
        assertFigures(province, kept.size());
        assertGoesOn(province, kept.size());
    }

    private void assertAllIsToldAndCounted(Set<String> kept) throws SQLException {
        try (var recount = new Recount(system)) {
            assertThat(recount.awaitAllSaid(LIMIT))
                    .as("all that was said has arrived")
                    .isTrue();
            awaitUnitsInPlans(1 + 5 + NEW_COMMUNES);
            assertThat(recount.compare(kept, 0))
                    .filteredOn(line -> !line.isEqual())
                    .isEmpty();
        }
    }

    private void assertFigures(SmallProvince province, int entries) {
        assertThat(figure(province)).isEqualTo(entries);
        system.asAdministrator()
                .conversation()
                .post(Service.REPORTING, "/v1/rebuilds", Json.object())
                .orThrow();
        assertThat(figure(province)).as("folded anew from the ledger").isEqualTo(entries);
    }

    /** A new unit and an entry of it need all three services and both directions of Kafka. */
    private void assertGoesOn(SmallProvince province, int entries) throws SQLException {
        addCommunes(province, 1);
        awaitUnitsInPlans(1 + 5 + NEW_COMMUNES + 1);
        assertThat(province.enter(system.asAdministrator().api(), 0).isSuccess())
                .isTrue();
        assertThat(figure(province)).isEqualTo(entries + 1);
    }

    private int figure(SmallProvince province) {
        return system.asAdministrator()
                .conversation()
                .get(
                        Service.REPORTING,
                        "/v1/figures",
                        new TreeMap<>(
                                Map.of("indicator", province.indicator(), "unit", province.id(), "period", "2026")))
                .orThrow()
                .body()
                .path("value")
                .asInt();
    }

    private void addCommunes(SmallProvince province, int count) {
        var conversation = system.asAdministrator().conversation();
        for (int number = 1; number <= count; number++) {
            conversation
                    .post(
                            Service.UNITS,
                            "/v1/units",
                            Json.object()
                                    .put("system", "ADMINISTRATIVE")
                                    .put("effectiveOn", "2025-07-01")
                                    .put("name", "New " + number)
                                    .put("parentId", province.id()))
                    .orThrow();
        }
    }

    private void awaitSent() throws SQLException {
        await("units-service has sent what it said", () -> count("units", "select count(*) from outbox") == 0);
    }

    private void awaitUnitsInPlans(long units) throws SQLException {
        await(
                "plans-service knows the units",
                () -> count("plans", "select count(distinct unit_id) from known_unit_act") == units);
    }

    private static void awaitAcknowledged(Entrants entrants, int count) throws SQLException {
        await("entries are acknowledged", () -> entrants.acknowledged().size() >= count);
    }

    /** Something that comes true. */
    private interface Awaited {
        boolean isSo() throws SQLException;
    }

    private static void await(String what, Awaited awaited) throws SQLException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!awaited.isSo()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private Set<String> entries() throws SQLException {
        var ids = new TreeSet<String>();
        try (var database = system.database("reporting");
                var rows = database.createStatement()
                        .executeQuery("select id from progress_entry where source = 'fault-test'")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private long count(String service, String query) throws SQLException {
        try (var database = system.database(service);
                var row = database.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private String first() {
        return folder.resolve("first").toString();
    }

    private String second() {
        return folder.resolve("second").toString();
    }

    private String tiendo(String... command) throws IOException, InterruptedException {
        var words = new ArrayList<>(checkout.launcher());
        words.addAll(List.of(command));
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                        .start()
                        .waitFor())
                .isZero();
    }
}
