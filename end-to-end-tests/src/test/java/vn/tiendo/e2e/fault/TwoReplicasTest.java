package vn.tiendo.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Api;
import vn.tiendo.e2e.client.Endpoints;
import vn.tiendo.e2e.client.LiveDashboard;
import vn.tiendo.e2e.client.LiveEvent;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.e2e.journey.SmallProvince;
import vn.tiendo.e2e.launch.Checkout;
import vn.tiendo.e2e.launch.LaunchedSystem;
import vn.tiendo.e2e.launch.Replica;

/** Two replicas of reporting-service on one database; one is killed while entries come in and clients watch at both. */
@Tag("slow")
class TwoReplicasTest {

    private static final int ENTRIES = 1500;
    private static final int CLIENTS = 10;
    private static final Duration SHOWN_WITHIN = Duration.ofMinutes(2);
    private static final Duration ALL_SENT_WITHIN = Duration.ofMinutes(10);

    private final Checkout checkout = Checkout.present();
    private LaunchedSystem system;
    private Replica replica;
    private SmallProvince province;
    private Entrants entrants;

    @BeforeEach
    void launch() {
        system = SystemForTests.get();
        replica = system.replicaOfReporting(checkout, Map.of());
        province = SmallProvince.setUp(first().conversation(), "Replicas", 5);
        entrants = new Entrants(province, ENTRIES, 8);
    }

    @AfterEach
    void end() {
        if (replica != null) {
            replica.close();
        }
    }

    @Test
    void noClientMissesAStateWhenOneIsKilledAndTheFiguresAreEqual() throws InterruptedException {
        // Given
        var clients = watchingAtBoth();
        var officials = entrants.start(either());
        awaitAcknowledged(ENTRIES / 3);
        // When
        replica.kill();
        for (var official : officials) {
            assertThat(official.join(ALL_SENT_WITHIN)).as("an official is done").isTrue();
        }
        // Then
        for (var client : clients) {
            assertThat(client.await(event -> !event.knownAt().isBefore(entrants.lastRecorded()), SHOWN_WITHIN))
                    .as("a dashboard that shows the last entry")
                    .hasValueSatisfying(
                            last -> assertThat(achieved(last.dashboard())).isEqualTo(ENTRIES));
            assertThat(client.events())
                    .extracting(LiveEvent::knownAt)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(client.events())
                    .extracting(event -> achieved(event.dashboard()))
                    .isSorted();
            client.close();
        }
        assertThat(clients.stream().filter(client -> client.interruptions() > 0))
                .hasSize(CLIENTS / 2);
        assertThat(entrants.acknowledged()).hasSize(ENTRIES);
        assertThat(entrants.acknowledged().values()).doesNotHaveDuplicates();
        assertBothAnswerTheSame();
    }

    /** Half of them come to the one replica first, half to the other. */
    private List<LiveDashboard> watchingAtBoth() {
        var path = "/v1/dashboards/plans/" + province.plan() + "/live";
        var here = first().endpoints().of(Service.REPORTING, path);
        var there = replica.address().resolve(path);
        var clients = new ArrayList<LiveDashboard>();
        for (int i = 0; i < CLIENTS; i++) {
            var order = i % 2 == 0 ? List.<URI>of(here, there) : List.<URI>of(there, here);
            clients.add(LiveDashboard.openAtAny(first().http(), order, first().token()));
        }
        return clients;
    }

    /** Each call goes to the other replica than the one before: what one does not answer is sent to the other. */
    private Supplier<Api> either() {
        var calls = new AtomicInteger();
        var second = second();
        return () -> calls.getAndIncrement() % 2 == 0 ? first().api() : second.api();
    }

    private void awaitAcknowledged(int count) {
        long deadline = System.nanoTime() + ALL_SENT_WITHIN.toNanos();
        while (entrants.acknowledged().size() < count) {
            assertThat(System.nanoTime())
                    .as("%d of %d acknowledged", entrants.acknowledged().size(), count)
                    .isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** A replica that is started anew answers byte by byte as the one that went on. */
    private void assertBothAnswerTheSame() {
        var knownAt = first().conversation().horizon().toString();
        replica = system.replicaOfReporting(checkout, Map.of());
        var dashboard = get(first(), "/v1/dashboards/plans/" + province.plan(), Map.of("knownAt", knownAt));

        assertThat(achieved(dashboard)).isEqualTo(ENTRIES);
        assertThat(get(second(), "/v1/dashboards/plans/" + province.plan(), Map.of("knownAt", knownAt)))
                .hasToString(dashboard.toString());
    }

    private TiendoSystem first() {
        return system.asAdministrator();
    }

    private TiendoSystem second() {
        var one = first();
        var endpoints = new Endpoints(one.endpoints().units(), one.endpoints().plans(), replica.address());
        return new TiendoSystem(one.http(), endpoints, one.token());
    }

    private static JsonNode get(TiendoSystem system, String path, Map<String, String> parameters) {
        return system.api()
                .get(Service.REPORTING, path, parameters, List.of())
                .orThrow()
                .body();
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
}
