package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Random;
import java.util.UUID;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** One who posts entry after entry, each with an idempotency key. */
final class PostedEntries implements Clients.Client {

    private final TiendoSystem system;
    private final MadeUpEntries made;
    private final Random random;

    PostedEntries(TiendoSystem system, MadeUpEntries made, int number) {
        this.system = system;
        this.made = made;
        this.random = new Random(number);
    }

    @Override
    public void doOne() throws IOException, InterruptedException {
        var body = Json.object()
                .put("unitId", made.commune(random).toString())
                .put("occurredOn", made.day(random).toString());
        body.putObject("document").put("number", "41-BC/ĐU");
        var statements = body.putArray("statements");
        statements.addObject().put("indicatorId", made.admitted().toString()).put("quantity", 5);
        statements.addObject().put("indicatorId", made.women().toString()).put("quantity", 2);
        var request = HttpRequest.newBuilder(system.endpoints().of(Service.REPORTING, "/v1/progress-entries"))
                .header("Authorization", "Bearer " + system.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        var answer = system.http().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("an entry was refused: " + answer.body());
        }
    }

    @Override
    public void close() {}
}
