/**
 * Keycloak 26 on one machine: {@link vn.tiendo.localstack.keycloak.KeycloakHome} unpacks its distribution, {@link
 * vn.tiendo.localstack.keycloak.KeycloakServer} runs it with the committed realm. It stays off every class path.
 */
@NullMarked
package vn.tiendo.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
