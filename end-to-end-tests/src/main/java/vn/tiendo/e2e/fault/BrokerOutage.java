package vn.tiendo.e2e.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.tiendo.e2e.bulk.EnterprisesFile;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.LiveDashboard;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.journey.SmallProvince;
import vn.tiendo.e2e.launch.Checkout;
import vn.tiendo.e2e.launch.LaunchedSystem;
import vn.tiendo.e2e.launch.Part;

/**
 * Kafka is killed; entries come in, a file of enterprises is imported, organisations are established and reports fall due
 * without it; then relays and consumers are killed, everything is started again, and they are killed once more half-way.
 */
public final class BrokerOutage implements AutoCloseable {

    private static final int ORGANISATIONS = 20;
    private static final int OFFICIALS = 8;
    private static final Duration SHOWN_WITHIN = Duration.ofMinutes(2);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(30);
    private static final Duration CAUGHT_UP_WITHIN = Duration.ofMinutes(30);

    private final Checkout checkout;
    private final int entries;
    private final int enterprises;
    private LaunchedSystem system;
    private final SmallProvince province;
    private final String organisations;
    private final Entrants entrants;
    private Duration sending = Duration.ZERO;
    private Duration caughtUp = Duration.ZERO;

    /** Starts a system of its own in the folder. */
    public BrokerOutage(Checkout checkout, Path data, int entries, int enterprises) {
        this.checkout = checkout;
        this.entries = entries;
        this.enterprises = enterprises;
        this.system = LaunchedSystem.up(checkout, data, "--no-samples");
        this.province = SmallProvince.setUp(system.asAdministrator().conversation(), "Outage", 5);
        this.organisations = registryIndicator();
        this.entrants = new Entrants(province, entries, OFFICIALS);
    }

    /** Puts the system through it; what was counted again when it had caught up. */
    public List<Recounted> run() throws SQLException, InterruptedException {
        try (var live = system.asAdministrator().live(province.plan())) {
            kill(Part.SUPERVISOR);
            say("Kafka is gone; %d entries and %d enterprises come in", entries, enterprises);
            goOnWithoutKafka();
            requireShown(live);
        }
        for (var service : List.of(Part.UNITS, Part.PLANS, Part.REPORTING)) {
            kill(service);
        }
        system.close();
        system = system.upAgain(checkout);
        try (var recount = new Recount(system)) {
            killHalfWay(recount);
            long began = System.nanoTime();
            if (!recount.awaitAllSaid(CAUGHT_UP_WITHIN)) {
                throw new IllegalStateException(
                        recount.waiting() + " events are not sent, " + recount.stored() + " stored");
            }
            caughtUp = Duration.ofNanos(System.nanoTime() - began);
            return compared(recount);
        }
    }

    /** From the last kill until all was sent and stored. */
    Duration caughtUp() {
        return caughtUp;
    }

    /** At which rate entries were taken while there was no broker, beside the import. */
    double entriesPerSecond() {
        return entries / (sending.toNanos() / 1e9);
    }

    private void goOnWithoutKafka() throws InterruptedException {
        long began = System.nanoTime();
        var officials = entrants.start(() -> system.asAdministrator().api());
        var importing = Thread.ofPlatform().start(this::importEnterprises);
        for (int i = 0; i < ORGANISATIONS; i++) {
            establish(province.communes().get(i % province.communes().size()));
        }
        province.communes().forEach(this::owesAReport);
        for (var official : officials) {
            official.join();
        }
        sending = Duration.ofNanos(System.nanoTime() - began);
        importing.join();
        if (entrants.acknowledged().size() != entries) {
            throw new IllegalStateException("only " + entrants.acknowledged().size() + " entries were acknowledged");
        }
    }

    private void importEnterprises() {
        try {
            EnterprisesFile.importedInto(system.asAdministrator(), enterprises);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who watches is shown everything although the broker is down. */
    private void requireShown(LiveDashboard live) {
        var shown = live.await(event -> !event.knownAt().isBefore(entrants.lastRecorded()), SHOWN_WITHIN)
                .map(event -> achieved(event.dashboard()));
        if (!shown.equals(Optional.of(entries))) {
            throw new IllegalStateException("the live dashboard shows " + shown + " of " + entries + " entries");
        }
    }

    private void killHalfWay(Recount recount) throws SQLException {
        long already = recount.stored();
        while (recount.stored() < already + enterprises / 4) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        say("%d events stored, %d to be sent", recount.stored(), recount.waiting());
        kill(Part.UNITS);
        kill(Part.REPORTING);
    }

    private List<Recounted> compared(Recount recount) throws SQLException {
        var compared = new ArrayList<>(recount.compare(entrants.acknowledged().values(), enterprises));
        var announced = new HashSet<>(entrants.acknowledged().values());
        announced.retainAll(AnnouncedEntries.heardAt(system.bootstrapServers()));
        compared.add(Recounted.of("entries announced on the topic", entries, announced.size()));
        compared.add(Recounted.of("figure of the province", entries, figure(province.indicator())));
        compared.add(Recounted.of("figure of a registry", ORGANISATIONS, figure(organisations)));
        var dashboard = get("/v1/dashboards/plans/" + province.plan(), Map.of());
        compared.add(Recounted.of("dashboard of the province", entries, achieved(dashboard)));
        return compared;
    }

    private String registryIndicator() {
        var body = Json.object()
                .put("effectiveOn", "2025-07-01")
                .put("code", "OUTAGE_CELLS")
                .put("nameVi", "Tổ chức đảng thành lập")
                .put("nameEn", "Party organisations established")
                .put("kind", "FLOW")
                .put("source", "REGISTRY");
        body.putObject("registry").put("event", "ESTABLISHED").put("organisationType", "PARTY");
        return system.asAdministrator()
                .conversation()
                .post(Service.PLANS, "/v1/indicators", body)
                .orThrow()
                .id();
    }

    private void establish(String commune) {
        var body =
                Json.object().put("type", "PARTY_CELL").put("unitId", commune).put("effectiveOn", SmallProvince.DAY);
        body.putObject("host").put("kind", "RESIDENTIAL_AREA").put("name", "Khu dân cư");
        system.asAdministrator()
                .api()
                .post(Service.UNITS, "/v1/organisations", body, List.of())
                .orThrow();
    }

    private void owesAReport(String commune) {
        var body = Json.object()
                .put("effectiveOn", "2026-01-05")
                .put("key", "R-" + commune)
                .put("kind", "PERIODIC_REPORT")
                .put("titleVi", "Báo cáo")
                .put("titleEn", "Report")
                .put("cutoff", "2026-06-15");
        body.putArray("reporters").add(commune);
        body.set("covers", Json.period("2026-01-01/2026-06-30"));
        body.putObject("schedule")
                .put("kind", "DEADLINE")
                .put("due", "2026-06-20")
                .put("dueInclusive", true);
        system.asAdministrator()
                .api()
                .post(Service.PLANS, "/v1/plans/" + province.plan() + "/obligations", body, List.of())
                .orThrow();
    }

    private int figure(String indicator) {
        return get("/v1/figures", Map.of("indicator", indicator, "unit", province.id(), "period", "2026"))
                .path("value")
                .asInt();
    }

    private static int achieved(JsonNode dashboard) {
        return dashboard
                .path("targets")
                .path(0)
                .path("periods")
                .path(0)
                .path("achieved")
                .asInt();
    }

    private JsonNode get(String path, Map<String, String> parameters) {
        return system.asAdministrator()
                .conversation()
                .get(Service.REPORTING, path, new TreeMap<>(parameters))
                .orThrow()
                .body();
    }

    private void kill(Part part) {
        var process = system.process(part).orElseThrow(() -> new IllegalStateException("no process of " + part));
        say("kill -9 %d (%s)", process.pid(), part);
        process.destroyForcibly();
        process.onExit().orTimeout(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(text + "%n", arguments);
    }

    @Override
    public void close() {
        system.close();
    }
}
