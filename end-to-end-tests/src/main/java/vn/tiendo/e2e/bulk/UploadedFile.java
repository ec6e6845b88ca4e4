package vn.tiendo.e2e.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** A file sent to be imported, and waited for. */
final class UploadedFile {

    private static final Set<String> ENDS = Set.of("COMPLETED", "REJECTED", "CANCELLED", "FAILED");
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final TiendoSystem system;
    private final Service service;
    private final String kind;
    private String last = "";

    UploadedFile(TiendoSystem system) {
        this(system, "enterprises");
    }

    UploadedFile(TiendoSystem system, String kind) {
        this(system, Service.UNITS, kind);
    }

    UploadedFile(TiendoSystem system, Service service, String kind) {
        this.system = system;
        this.service = service;
        this.kind = kind;
    }

    /** How long it took until what it says is known. */
    Duration taken(Path csv) {
        long began = System.nanoTime();
        last = send(csv);
        return ended(last, began);
    }

    /** How long it took until the file sent last was taken back. */
    Duration undone() {
        long began = System.nanoTime();
        var undo = system.api()
                .post(service, "/v1/imports/" + last + "/undos", Json.object(), List.of())
                .orThrow();
        return ended(undo.id(), began);
    }

    private Duration ended(String id, long began) {
        var state = "";
        JsonNode job = Json.object();
        while (!ENDS.contains(state)) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            job = system.api()
                    .get(service, "/v1/imports/" + id, Map.of(), List.of())
                    .orThrow()
                    .body();
            if (!state.equals(job.path("state").asText())) {
                state = job.path("state").asText();
                System.out.printf("  %7.1f s %s%n", (System.nanoTime() - began) / 1e9, state);
            }
        }
        if (!state.equals("COMPLETED")) {
            throw new IllegalStateException("the import ended as " + job);
        }
        System.out.println("  " + job.path("counts"));
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private String send(Path csv) {
        try {
            var request = HttpRequest.newBuilder(
                            system.endpoints().of(service, "/v1/imports?kind=" + kind + "&locale=vi"))
                    .header("Authorization", "Bearer " + system.token())
                    .header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofFile(csv))
                    .build();
            var answer = system.http().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 202) {
                throw new IllegalStateException("the file was refused: " + answer.body());
            }
            return Json.read(answer.body()).path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
