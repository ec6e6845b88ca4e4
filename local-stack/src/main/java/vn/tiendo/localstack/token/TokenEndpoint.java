package vn.tiendo.localstack.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.tiendo.localstack.TokenKeys;

/**
 * The identity provider of a local system, on the loopback address: {@code POST /token} with {@code
 * grant_type=client_credentials}, and the description and the keys by which services verify what it signed.
 */
public final class TokenEndpoint implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration VALIDITY = Duration.ofMinutes(15);
    private static final int LONGEST_BODY = 8_192;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final KeySource keys;
    private final MachineClients clients;
    private final HttpServer server;
    private final ExecutorService answering = Executors.newVirtualThreadPerTaskExecutor();

    private TokenEndpoint(KeySource keys, MachineClients clients, HttpServer server) {
        this.keys = keys;
        this.clients = clients;
        this.server = server;
    }

    /** The keys as they stand at the moment: another process may rotate them. */
    @FunctionalInterface
    public interface KeySource {
        TokenKeys read() throws IOException;
    }

    /** Answers until it is closed. */
    public static TokenEndpoint start(int port, KeySource keys, MachineClients clients) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var endpoint = new TokenEndpoint(keys, clients, server);
        server.createContext("/", endpoint::answer);
        server.setExecutor(endpoint.answering);
        server.start();
        return endpoint;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/token" -> answer(exchange, "POST", this::answerRequest);
                case "/jwks" -> answer(exchange, "GET", this::answerWithKeys);
                case "/.well-known/openid-configuration" -> answer(exchange, "GET", this::describe);
                default -> exchange.sendResponseHeaders(NOT_FOUND, -1);
            }
        }
    }

    private static void answer(HttpExchange exchange, String method, HttpHandler handler) throws IOException {
        if (exchange.getRequestMethod().equals(method)) {
            handler.handle(exchange);
        } else {
            exchange.getResponseHeaders().set("Allow", method);
            exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, -1);
        }
    }

    private void describe(HttpExchange exchange) throws IOException {
        var address = "http://127.0.0.1:" + port();
        var description = JSON.createObjectNode()
                .put("issuer", TokenKeys.ISSUER)
                .put("token_endpoint", address + "/token")
                .put("jwks_uri", address + "/jwks");
        description.putArray("grant_types_supported").add("client_credentials");
        description
                .putArray("token_endpoint_auth_methods_supported")
                .add("client_secret_basic")
                .add("client_secret_post");
        send(exchange, OK, description);
    }

    private void answerWithKeys(HttpExchange exchange) throws IOException {
        send(exchange, OK, JSON.valueToTree(Map.of("keys", keys.read().jwks())));
    }

    private void answerRequest(HttpExchange exchange) throws IOException {
        try {
            var body = new String(exchange.getRequestBody().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
            var authorization = exchange.getRequestHeaders().getFirst("Authorization");
            send(exchange, OK, token(TokenRequest.read(body, authorization)));
        } catch (TokenRefused refused) {
            if (refused.asksForCredentials()) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"tiendo\"");
            }
            send(exchange, refused.status(), JSON.createObjectNode().put("error", refused.error()));
        }
    }

    private ObjectNode token(TokenRequest request) throws IOException, TokenRefused {
        var credentials = request.credentials().orElseThrow(TokenRefused::unknownClient);
        var client =
                clients.identified(credentials.id(), credentials.secret()).orElseThrow(TokenRefused::unknownClient);
        if (!request.grantType().equals("client_credentials")) {
            throw TokenRefused.badRequest("unsupported_grant_type");
        }
        var scope = String.join(" ", new TreeSet<>(granted(client, request.scopes())));
        return JSON.createObjectNode()
                .put("access_token", keys.read().machineToken(client.id(), scope, client.unit(), VALIDITY))
                .put("token_type", "Bearer")
                .put("expires_in", VALIDITY.toSeconds())
                .put("scope", scope);
    }

    private static Set<String> granted(MachineClient client, Set<String> asked) throws TokenRefused {
        if (!client.scopes().containsAll(asked)) {
            throw TokenRefused.badRequest("invalid_scope");
        }
        return asked.isEmpty() ? client.scopes() : asked;
    }

    private static void send(HttpExchange exchange, int status, ObjectNode answer) throws IOException {
        var bytes = JSON.writeValueAsBytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        answering.shutdownNow();
    }
}
