package vn.tiendo.e2e.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.e2e.SystemForTests;
import vn.tiendo.e2e.launch.Checkout;

/** The packaged services, started as a container would start them, with one setting that no province may run with. */
@Tag("slow")
class RefusingToStartTest {

    private static final int MISCONFIGURED = 78;
    private static final Map<String, String> SAFE = Map.of(
            "TIENDO_OIDC_SERVER_URL", "https://id.example.vn/realms/tiendo",
            "TIENDO_DB_APP_PASSWORD", "0d3c5a9f1b7e4c62",
            "TIENDO_DB_OWNER_PASSWORD", "b2f0e81c94d7a356");

    private final Checkout checkout = Checkout.present();

    private record Ended(int status, String said) {}

    @BeforeEach
    void packaged() {
        SystemForTests.assumeBuilt();
    }

    @ParameterizedTest
    @CsvSource({
        "TIENDO_OIDC_SERVER_URL, '', NO_PROVIDER",
        "TIENDO_OIDC_SERVER_URL, http://id.example.vn/realms/tiendo, PLAIN_HTTP_TO_PROVIDER",
        "TIENDO_OIDC_SERVER_URL, http://127.0.0.1:8087, PLAIN_HTTP_TO_PROVIDER",
        "TIENDO_TOKEN_PUBLIC_KEY, MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A, DEVELOPMENT_KEY",
        "TIENDO_TOKEN_ISSUER, https://tiendo.local, DEVELOPMENT_KEY",
        "TIENDO_DB_APP_PASSWORD, '', DEFAULT_PASSWORD",
        "TIENDO_DB_OWNER_PASSWORD, postgres, DEFAULT_PASSWORD",
        "TIENDO_CORS_ORIGINS, *, WILDCARD_CORS",
        "QUARKUS_OIDC_TLS_VERIFICATION, none, UNVERIFIED_PROVIDER",
        "TIENDO_PROFILE, Local, UNKNOWN_PROFILE"
    })
    void outsideTheLocalProfile(String setting, String value, String refusal) throws Exception {
        // Given
        var settings = new HashMap<>(SAFE);
        settings.put("TIENDO_CORS_ENABLED", "true");
        settings.put(setting, value);
        // When
        var ended = started("units-service", settings);
        // Then
        assertThat(ended.status()).as(ended.said()).isEqualTo(MISCONFIGURED);
        assertThat(ended.said())
                .contains(refusal + "\n", "vi: ", "en: ")
                .contains("Không khởi động", "Not starting")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"units-service", "plans-service", "reporting-service"})
    void aContainerWithoutSettingsIsInProduction(String service) throws Exception {
        var ended = started(service, Map.of());

        assertThat(ended.status()).as(ended.said()).isEqualTo(MISCONFIGURED);
        assertThat(ended.said()).contains("NO_PROVIDER", "DEFAULT_PASSWORD");
    }

    @Test
    void theLocalProfileSendsNoTokenElsewhereInTheOpen() throws Exception {
        var ended = started(
                "units-service",
                Map.of("TIENDO_PROFILE", "local", "TIENDO_OIDC_SERVER_URL", "http://id.example.vn/realms/tiendo"));

        assertThat(ended.status()).as(ended.said()).isEqualTo(MISCONFIGURED);
        assertThat(ended.said()).contains("PLAIN_HTTP_TO_PROVIDER");
    }

    private Ended started(String service, Map<String, String> settings) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        checkout.application(service).toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("TIENDO_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(settings);
        var process = builder.start();
        try {
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(said).isTrue();
            return new Ended(process.exitValue(), said);
        } finally {
            process.destroyForcibly();
        }
    }
}
