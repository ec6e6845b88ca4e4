package vn.tiendo.e2e.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import vn.tiendo.e2e.client.Json;

/** What an administrator does in the console of Keycloak, by its admin interface. */
final class RealmAdministration {

    private final Realm master;
    private final String users;
    private final String realm;
    private final String password;

    RealmAdministration(HttpClient http, URI realm, String password) {
        this.master = new Realm(http, realm.resolve("/realms/master"));
        this.realm = realm.resolve("/admin/realms/tiendo").toString();
        this.users = this.realm + "/users";
        this.password = password;
    }

    /** A person with one role, who belongs to a unit. */
    void addUser(String name, String secret, String role, String unit) throws IOException, InterruptedException {
        var user = Json.object().put("username", name).put("enabled", true);
        user.putObject("attributes").putArray("unit").add(unit);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", secret)
                .put("temporary", false);
        send("POST", users, user);
        var id = get(users + "?exact=true&username=" + name).path(0).path("id").asText();
        var roles = Json.object().putArray("roles");
        roles.add(get(realm + "/roles/" + role));
        send("POST", users + "/" + id + "/role-mappings/realm", roles);
    }

    /** From now on the client acts for the unit. */
    void assignUnit(String client, String unit) throws IOException, InterruptedException {
        var id = get(realm + "/clients?clientId=" + client).path(0).path("id").asText();
        var account = (com.fasterxml.jackson.databind.node.ObjectNode)
                get(realm + "/clients/" + id + "/service-account-user");
        account.putObject("attributes").putArray("unit").add(unit);
        send("PUT", users + "/" + account.path("id").asText(), account);
    }

    /** A new key signs from now on; those before verify what they signed. */
    void rotateKey() throws IOException, InterruptedException {
        var key = Json.object()
                .put("name", "rotated")
                .put("providerId", "rsa-generated")
                .put("providerType", "org.keycloak.keys.KeyProvider");
        var config = key.putObject("config");
        Map.of("priority", "200", "enabled", "true", "active", "true", "algorithm", "RS256", "keySize", "2048")
                .forEach((name, value) -> config.putArray(name).add(value));
        send("POST", realm + "/components", key);
    }

    private JsonNode get(String address) throws IOException, InterruptedException {
        return master.answered(authorized(address).GET());
    }

    private void send(String method, String address, JsonNode body) throws IOException, InterruptedException {
        master.answered(authorized(address)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString())));
    }

    // The administrator's token lives a minute only.
    private HttpRequest.Builder authorized(String address) throws IOException, InterruptedException {
        var token = master.token(
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", password));
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }
}
