package vn.tiendo.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiTest {

    private final AtomicInteger received = new AtomicInteger();
    private HttpServer server;

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsAgainWhatMetAnotherOperationOnTheSameData() throws IOException {
        serve(2, "BUSY");

        assertThat(post().status()).isEqualTo(201);
        assertThat(received).hasValue(3);
    }

    @Test
    void givesUpWhenTheServiceStaysBusy() throws IOException {
        serve(Integer.MAX_VALUE, "BUSY");

        assertThat(post().isBusy()).isTrue();
        assertThat(received).hasValueLessThan(20);
    }

    @Test
    void doesNotRepeatWhatFailedOtherwise() throws IOException {
        serve(1, "UNAVAILABLE");

        assertThat(post().status()).isEqualTo(503);
        assertThat(received).hasValue(1);
    }

    private void serve(int refusals, String code) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            boolean refused = received.getAndIncrement() < refusals;
            var body = (refused ? "{\"code\":\"" + code + "\"}" : "{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Retry-After", "0");
            exchange.sendResponseHeaders(refused ? 503 : 201, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    private Reply post() {
        var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var api = new Api(HttpClient.newHttpClient(), new Endpoints(uri, uri, uri), "token");
        return api.post(Service.UNITS, "/v1/units", Json.object(), List.of());
    }
}
