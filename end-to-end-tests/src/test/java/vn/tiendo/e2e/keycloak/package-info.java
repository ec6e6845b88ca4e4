/**
 * A machine and a person with tokens of a real Keycloak: {@code KeycloakJourneyTest}. {@code RealmAdministration} does what
 * the province's administrator does, {@code SigningIn} what a front end does.
 */
package vn.tiendo.e2e.keycloak;
