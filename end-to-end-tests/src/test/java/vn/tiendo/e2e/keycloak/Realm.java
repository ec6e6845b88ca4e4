package vn.tiendo.e2e.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import vn.tiendo.e2e.client.Json;

/** Where tokens of a realm come from. */
record Realm(HttpClient http, URI address) {

    URI at(String endpoint) {
        return URI.create(address + "/protocol/openid-connect/" + endpoint);
    }

    /** A token by client credentials, with these scopes. */
    String ofClient(String id, String secret, String scopes) throws IOException, InterruptedException {
        return token(
                Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret, "scope", scopes));
    }

    String token(Map<String, String> request) throws IOException, InterruptedException {
        return answered(new Form(request).postTo(at("token")))
                .path("access_token")
                .asText();
    }

    JsonNode answered(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as("%s %s", answer.request(), answer.body())
                .isBetween(200, 299);
        return answer.body().isEmpty() ? Json.object() : Json.read(answer.body());
    }
}
