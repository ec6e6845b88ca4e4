package vn.tiendo.e2e.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Tokens by client credentials; one is used until shortly before it ends. */
final class PortalTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration EARLY = Duration.ofMinutes(1);

    private final HttpClient http;
    private final URI endpoint;
    private final String form;
    private String token = "";
    private Instant until = Instant.MIN;

    PortalTokens(HttpClient http, URI endpoint, String id, String secret) {
        this.http = http;
        this.endpoint = endpoint;
        this.form = "grant_type=client_credentials&client_id=" + encoded(id) + "&client_secret=" + encoded(secret);
    }

    synchronized String current() throws IOException, InterruptedException {
        if (Instant.now().isAfter(until)) {
            var request = HttpRequest.newBuilder(endpoint)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("no token: " + answer.statusCode() + " " + answer.body());
            }
            var body = JSON.readTree(answer.body());
            token = body.path("access_token").asText();
            until = Instant.now().plusSeconds(body.path("expires_in").asLong()).minus(EARLY);
        }
        return token;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
