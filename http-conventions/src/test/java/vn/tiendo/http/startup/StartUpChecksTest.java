package vn.tiendo.http.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.http.startup.StartUpRefusal.DEFAULT_PASSWORD;
import static vn.tiendo.http.startup.StartUpRefusal.DEVELOPMENT_KEY;
import static vn.tiendo.http.startup.StartUpRefusal.NO_PROVIDER;
import static vn.tiendo.http.startup.StartUpRefusal.PLAIN_HTTP_TO_PROVIDER;
import static vn.tiendo.http.startup.StartUpRefusal.UNKNOWN_PROFILE;
import static vn.tiendo.http.startup.StartUpRefusal.UNVERIFIED_PROVIDER;
import static vn.tiendo.http.startup.StartUpRefusal.WILDCARD_CORS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartUpChecksTest {

    private final Map<String, String> settings = new HashMap<>(Map.of(
            "quarkus.oidc.auth-server-url", "https://id.example.vn/realms/tiendo",
            "quarkus.datasource.username", "units_app",
            "quarkus.datasource.password", "0d3c5a9f1b7e4c62",
            "quarkus.flyway.username", "units_owner",
            "quarkus.flyway.password", "b2f0e81c94d7a356"));

    @Test
    void aServiceWithItsOwnSecretsAndAProviderStarts() {
        assertThat(refusals()).isEmpty();
        settings.put("tiendo.profile", "production");
        assertThat(refusals()).isEmpty();
    }

    @Test
    void withoutAProviderItDoesNot() {
        settings.remove("quarkus.oidc.auth-server-url");
        assertThat(refusals()).containsExactly(NO_PROVIDER);
    }

    @Test
    void norWithAFixedKeyOrTheIssuerOfTheLauncher() {
        settings.put("quarkus.oidc.public-key", "MIIB");
        assertThat(refusals()).containsExactly(DEVELOPMENT_KEY);
        settings.remove("quarkus.oidc.public-key");
        settings.put("quarkus.oidc.launcher.token.issuer", "https://tiendo.local");
        assertThat(refusals()).containsExactly(DEVELOPMENT_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "postgres", "ChangeMe", "UNITS_OWNER", "units"})
    void norWithAPasswordThatAnybodyGuesses(String password) {
        settings.put("quarkus.flyway.password", password);
        assertThat(refusals()).containsExactly(DEFAULT_PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.example.vn/realms/tiendo", "HTTP://127.0.0.1:8080/realms/tiendo"})
    void norWithPlainHttpToTheProvider(String address) {
        settings.put("quarkus.oidc.auth-server-url", address);
        assertThat(refusals()).containsExactly(PLAIN_HTTP_TO_PROVIDER);
    }

    @Test
    void norWhenKeysAreFetchedOverPlainHttp() {
        settings.put("quarkus.oidc.jwks-path", "http://id.example.vn/keys");
        assertThat(refusals()).containsExactly(PLAIN_HTTP_TO_PROVIDER);
    }

    @Test
    void norWhenNobodyLooksAtTheProvidersCertificate() {
        settings.put("quarkus.oidc.tls.verification", "none");
        assertThat(refusals()).containsExactly(UNVERIFIED_PROVIDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "https://a.example.vn,*", "/.*/", "/https://.+/", "https://*"})
    void norWithCorsForEveryOrigin(String origins) {
        settings.put("quarkus.http.cors.enabled", "true");
        settings.put("quarkus.http.cors.origins", origins);
        assertThat(refusals()).containsExactly(WILDCARD_CORS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example.vn", "/https://[a-z]+\\.example\\.vn/", ""})
    void namedOriginsAreFine(String origins) {
        settings.put("quarkus.http.cors.enabled", "true");
        settings.put("quarkus.http.cors.origins", origins);
        assertThat(refusals()).isEmpty();
    }

    @Test
    void aMistypedProfileIsNeverTakenForTheLocalOne() {
        settings.put("tiendo.profile", "Local");
        settings.put("quarkus.oidc.public-key", "MIIB");
        assertThat(refusals()).containsExactly(UNKNOWN_PROFILE, DEVELOPMENT_KEY);
    }

    @Test
    void locallyNothingOfThisIsAskedExceptThatTokensStayOnTheMachine() {
        var local = new HashMap<>(Map.of(
                "tiendo.profile", "local",
                "quarkus.oidc.public-key", "MIIB",
                "quarkus.oidc.auth-server-url", "http://127.0.0.1:8087"));
        assertThat(refusals(local)).isEmpty();
        local.put("quarkus.oidc.auth-server-url", "http://127.0.0.1.example.vn:8087");
        assertThat(refusals(local)).containsExactly(PLAIN_HTTP_TO_PROVIDER);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(refusals(new HashMap<>())).containsExactly(NO_PROVIDER, DEFAULT_PASSWORD);
    }

    @ParameterizedTest
    @EnumSource(StartUpRefusal.class)
    void eachRefusalSaysWhatToDoInBothLanguages(StartUpRefusal refusal) {
        assertThat(refusal.vi()).isNotBlank().isNotEqualTo(refusal.en()).endsWith(".");
        assertThat(refusal.en()).isNotBlank().endsWith(".");
    }

    private List<StartUpRefusal> refusals() {
        return refusals(settings);
    }

    private static List<StartUpRefusal> refusals(Map<String, String> given) {
        return new StartUpChecks(new Settings(given::keySet, name -> Optional.ofNullable(given.get(name)))).refusals();
    }
}
