package vn.tiendo.e2e.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Reply;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;
import vn.tiendo.e2e.journey.SmallProvince;
import vn.tiendo.e2e.launch.Checkout;
import vn.tiendo.e2e.launch.LaunchedSystem;

/** The three services with tokens of a real Keycloak 26, its realm imported as it is committed. */
@Tag("slow")
class KeycloakJourneyTest {

    private static final String PASSWORD = "mot-mat-khau-rat-dai";
    private static final Duration READ_AGAIN_WITHIN = Duration.ofSeconds(120);

    private final Checkout checkout = Checkout.present();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Path data;
    private LaunchedSystem system;
    private SmallProvince province;
    private Realm realm;
    private RealmAdministration administration;

    @BeforeEach
    void launch() throws Exception {
        SystemForTests.assumeBuilt();
        assumeOrFailInCi(checkout.hasKeycloak(), "Keycloak is not here: ./tiendo test --all fetches it");
        data = Files.createTempDirectory("tiendo-keycloak-");
        system = LaunchedSystem.up(checkout, data, "--no-samples", "--with-keycloak");
        province = SmallProvince.setUp(system.asAdministrator().conversation(), "Keycloak", 2);
        realm = new Realm(http, system.realm());
        administration = new RealmAdministration(http, system.realm(), system.password("keycloak_admin"));
        administration.assignUnit("tiendo-portal", own());
        administration.addUser("reporter", PASSWORD, "reporter", own());
    }

    @AfterEach
    void end() {
        if (system != null) {
            system.close();
            SystemForTests.erase(data);
        }
    }

    @Test
    void aMachineAndAPersonReportForTheirUnitAndNoOtherWhileTheKeyIsRotated() throws Exception {
        // Given
        var portal = calling(portalToken("units:read plans:read progress:read progress:write"));
        var reporter = calling(new SigningIn(realm).as("reporter", PASSWORD));
        // Then
        for (var caller : List.of(portal, reporter)) {
            assertThat(reports(caller, own()).status()).isEqualTo(201);
            assertThat(reports(caller, foreign()).status()).isIn(403, 404);
            assertThat(definesAnIndicator(caller).status()).isEqualTo(403);
        }
        assertThat(reports(calling(portalToken("progress:read")), own()).status())
                .isEqualTo(403);
        assertThat(calling(ofAnotherRealm())
                        .api()
                        .get(Service.UNITS, "/v1/units", Map.of(), List.of())
                        .status())
                .isEqualTo(401);

        // When
        administration.rotateKey();
        var rotated = calling(portalToken("units:read plans:read progress:read progress:write"));
        // Then
        assertThat(keyOf(rotated)).isNotEqualTo(keyOf(portal));
        awaitAccepted(rotated);
        assertThat(reports(rotated, own()).status()).isEqualTo(201);
        assertThat(reports(portal, own()).status())
                .as("signed before, and still good")
                .isEqualTo(201);
    }

    private static void assumeOrFailInCi(boolean condition, String otherwise) {
        if (System.getenv("CI") != null) {
            assertThat(condition).as(otherwise).isTrue();
        }
        assumeTrue(condition, otherwise);
    }

    private String own() {
        return province.communes().getFirst();
    }

    private String foreign() {
        return province.communes().getLast();
    }

    private TiendoSystem calling(String token) {
        return system.asAdministrator().as(token);
    }

    private Reply reports(TiendoSystem caller, String unit) {
        return caller.api().post(Service.REPORTING, "/v1/progress-entries", province.entry(unit, 1), List.of());
    }

    private static Reply definesAnIndicator(TiendoSystem caller) {
        return caller.api().post(Service.PLANS, "/v1/indicators", Json.object(), List.of());
    }

    private String portalToken(String scopes) throws IOException, InterruptedException {
        return realm.ofClient("tiendo-portal", system.password("keycloak_portal"), scopes);
    }

    /** Signed by the same Keycloak, for somebody else. */
    private String ofAnotherRealm() throws IOException, InterruptedException {
        return new Realm(http, system.realm().resolve("/realms/master"))
                .token(Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", system.password("keycloak_admin")));
    }

    private static String keyOf(TiendoSystem caller) {
        return caller.token().substring(0, caller.token().indexOf('.'));
    }

    // Nobody restarts anything: a service reads the keys again when it meets one that it does not know.
    private static void awaitAccepted(TiendoSystem caller) {
        long deadline = System.nanoTime() + READ_AGAIN_WITHIN.toNanos();
        while (!isAcceptedByAll(caller)) {
            assertThat(System.nanoTime()).as("keys are read again in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private static boolean isAcceptedByAll(TiendoSystem caller) {
        return Map.of(Service.UNITS, "/v1/units", Service.PLANS, "/v1/plans", Service.REPORTING, "/v1/horizon")
                .entrySet()
                .stream()
                .allMatch(read -> caller.api()
                        .get(read.getKey(), read.getValue(), Map.of(), List.of())
                        .isSuccess());
    }
}
