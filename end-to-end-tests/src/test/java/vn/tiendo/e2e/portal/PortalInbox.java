package vn.tiendo.e2e.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Takes what it is told, once each, if the signature is right and not old. */
final class PortalInbox implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration NOT_OLDER_THAN = Duration.ofMinutes(5);

    private final Map<String, JsonNode> messages = new ConcurrentHashMap<>();
    private final AtomicInteger forged = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger(1);
    private final HttpServer server;
    private volatile byte[] key = new byte[0];

    PortalInbox() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tien-do", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tien-do";
    }

    void trust(String secret) {
        key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    }

    /** By their ids. */
    Map<String, JsonNode> messages() {
        return Map.copyOf(messages);
    }

    int forged() {
        return forged.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            var id = headers.getFirst("webhook-id");
            var timestamp = headers.getFirst("webhook-timestamp");
            if (!isGenuine(id, timestamp, headers.getFirst("webhook-signature"), body)) {
                forged.incrementAndGet();
                exchange.sendResponseHeaders(401, -1);
            } else if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                // Every portal has a bad moment: what it refuses comes again.
                exchange.sendResponseHeaders(503, -1);
            } else {
                messages.put(id, JSON.readTree(body));
                exchange.sendResponseHeaders(204, -1);
            }
        }
    }

    private boolean isGenuine(String id, String timestamp, String signatures, String body) {
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), Instant.now());
        var expected = ("v1," + hmac(id + "." + timestamp + "." + body)).getBytes(StandardCharsets.US_ASCII);
        return age.abs().compareTo(NOT_OLDER_THAN) <= 0
                && Arrays.stream(signatures.split(" "))
                        .anyMatch(signature ->
                                MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.US_ASCII)));
    }

    private String hmac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
