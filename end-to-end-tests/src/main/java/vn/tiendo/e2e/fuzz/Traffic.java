package vn.tiendo.e2e.fuzz;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import vn.tiendo.e2e.client.TiendoSystem;

/** One client that calls without end; what it learns from answers all clients know. */
final class Traffic {

    private static final int MOST_OF_AN_ANSWER = 1 << 20;
    private static final int LEARNT_UP_TO = 64 * 1024;
    // The services read 8,192 bytes, with the method and the version.
    private static final int LINES_READ_UP_TO = 8_100;
    private static final int HEAVY_ONE_IN = 200;
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final TiendoSystem system;
    private final List<Operation> operations;
    private final KnownIds known;
    private final Judge judge;
    private final Callers callers;
    private final Set<String> reached = ConcurrentHashMap.newKeySet();
    private final LongAdder sent = new LongAdder();

    Traffic(TiendoSystem system, List<Operation> operations, Judge judge, Callers callers) {
        this.system = system;
        this.operations = operations;
        this.judge = judge;
        this.callers = callers;
        this.known = new KnownIds();
    }

    void one(RandomGenerator random) throws InterruptedException {
        var operation = operations.get(random.nextInt(operations.size()));
        if (operation.isHeavy() && random.nextInt(HEAVY_ONE_IN) > 0) {
            return;
        }
        var request = MadeUpRequest.of(operation, known, random);
        try {
            onItsConnection(operation, request, callers.any(random));
        } catch (IOException e) {
            judge.noAnswer(operation, request, e);
        } catch (IllegalArgumentException unsendable) {
            // The client itself refuses such an address or header.
            return;
        }
        sent.increment();
    }

    /** Whoever sends a line longer than is read is cut off after the answer: nobody else's call must wait on that connection. */
    private void onItsConnection(Operation operation, MadeUpRequest request, String token)
            throws IOException, InterruptedException {
        if (request.pathAndQuery().length() < LINES_READ_UP_TO) {
            send(system.http(), operation, request, token);
            return;
        }
        try (var own =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            send(own, operation, request, token);
        }
    }

    private void send(HttpClient http, Operation operation, MadeUpRequest request, String token)
            throws IOException, InterruptedException {
        var address = system.endpoints().of(operation.service(), request.pathAndQuery());
        var call = HttpRequest.newBuilder(address)
                .timeout(ANSWERED_WITHIN)
                .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(call::header);
        if (!token.isEmpty()) {
            call.header("Authorization", "Bearer " + token);
        }
        var answer = http.send(call.build(), HttpResponse.BodyHandlers.ofInputStream());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        byte[] body;
        try (var stream = answer.body()) {
            boolean endless = type.startsWith("text/event-stream");
            body = endless ? new byte[0] : stream.readNBytes(MOST_OF_AN_ANSWER);
        }
        judge.judge(operation, request, answer.statusCode(), type, new String(body, StandardCharsets.UTF_8));
        if (answer.statusCode() < 300) {
            reached.add(operation.name());
            learn(request.pathAndQuery(), type, body, answer);
        }
    }

    private void learn(String path, String type, byte[] body, HttpResponse<?> answer) throws IOException {
        answer.headers().firstValue("ETag").ifPresent(tag -> known.keep("etag", tag));
        answer.headers().firstValue("Position").ifPresent(position -> known.keep("position", position));
        if (type.startsWith("application/json") && body.length < LEARNT_UP_TO) {
            known.learn(path, JSON.readTree(body));
        }
    }

    long sent() {
        return sent.sum();
    }

    /** The operations that did what was asked, at least once. */
    Set<String> reached() {
        return reached;
    }
}
