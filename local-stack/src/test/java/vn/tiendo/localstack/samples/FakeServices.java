package vn.tiendo.localstack.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Stands in for the three services at one address: takes everything once for each key, and remembers the requests. */
final class FakeServices implements AutoCloseable {

    record Request(String call, String key, List<String> waitFor, JsonNode body) {}

    final List<Request> requests = new ArrayList<>();
    final Set<String> takenCodes = new HashSet<>();
    String refusing = "";
    private final Set<String> notYetKnownOnce = new HashSet<>();
    private final List<String> plans = new ArrayList<>();
    private final Map<String, String> answered = new HashMap<>();
    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;

    FakeServices() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    ServiceUrls urls() {
        var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new ServiceUrls(uri, uri, uri);
    }

    void holdPlan(String key) {
        plans.add(key);
    }

    void answerNotYetKnownOnceTo(String path) {
        notYetKnownOnce.add(path);
    }

    List<Request> posts(String path) {
        return requests.stream()
                .filter(request -> request.call().equals("POST " + path))
                .toList();
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var call = exchange.getRequestMethod() + " " + path;
        if (notYetKnownOnce.remove(path)) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            answer(exchange, 409, "{\"code\":\"NOT_YET_KNOWN\"}");
            return;
        }
        var request = new Request(call, header(exchange, "Idempotency-Key"), waitFor(exchange), read(exchange));
        requests.add(request);
        if (call.startsWith("GET")) {
            answer(exchange, 200, found(exchange.getRequestURI()));
        } else if (request.body().path("code").asText("-").equals(refusing)) {
            answer(exchange, 422, "{\"code\":\"INVALID\",\"errors\":[{\"code\":\"KIND_INVALID\"}]}");
        } else if (takenCodes.contains(request.body().path("code").asText())) {
            answer(exchange, 422, "{\"code\":\"CODE_TAKEN\"}");
        } else {
            create(exchange, request);
        }
    }

    private void create(HttpExchange exchange, Request request) throws IOException {
        if (request.call().equals("POST /v1/plans")) {
            plans.add(request.body().get("key").asText());
        }
        var id =
                answered.computeIfAbsent(request.key(), key -> UUID.randomUUID().toString());
        exchange.getResponseHeaders().add("Position", "position-of-" + id);
        answer(exchange, 201, "{\"id\":\"%s\",\"groupId\":\"%s\"}".formatted(id, id));
    }

    private String found(URI uri) {
        if (uri.getPath().equals("/v1/plans")) {
            var items = plans.stream().map(key -> "{\"key\":\"" + key + "\"}").toList();
            return "{\"items\":" + items + "}";
        }
        return "{\"items\":[{\"id\":\"" + idFoundBy(String.valueOf(uri.getQuery())) + "\"}]}";
    }

    static String idFoundBy(String query) {
        return UUID.nameUUIDFromBytes(query.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private JsonNode read(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        return body.length == 0 ? json.missingNode() : json.readTree(body);
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    private static List<String> waitFor(HttpExchange exchange) {
        var header = header(exchange, "Wait-For");
        return header == null ? List.of() : List.of(header.split(","));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        // The client's pool would otherwise meet connections that this server is about to close.
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var response = exchange.getResponseBody()) {
            response.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
