package vn.tiendo.localstack.launcher;

import java.util.List;
import java.util.Map;
import vn.tiendo.localstack.keycloak.KeycloakServer;

/**
 * Whose tokens the services of a local system take: the launcher's, and with Keycloak those of its realm as well, so that
 * {@code ./tiendo token} goes on working.
 */
record LocalIdentity(Ports ports) {

    /** Settings by name of environment variable. */
    Map<String, String> settings() {
        return ports.hasKeycloak()
                ? Map.of(
                        "TIENDO_OIDC_SERVER_URL",
                        KeycloakServer.realm(ports.keycloakUrl()).toString(),
                        "TIENDO_TOKEN_AUDIENCE",
                        "tiendo")
                : Map.of("TIENDO_OIDC_SERVER_URL", ports.tokenProvider().toString());
    }

    /** Settings of a second provider, which no environment variable can name. */
    List<String> properties() {
        return ports.hasKeycloak()
                ? List.of(
                        "-Dquarkus.oidc.resolve-tenants-with-issuer=true",
                        "-Dquarkus.oidc.launcher.auth-server-url=" + ports.tokenProvider(),
                        "-Dquarkus.oidc.launcher.roles.role-claim-path=roles",
                        "-Dquarkus.oidc.launcher.token.forced-jwk-refresh-interval=PT10S")
                : List.of();
    }
}
