package vn.tiendo.localstack.administrative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/** Uploads files to units-service, one after the other, and waits for each. */
public final class FileUpload implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);
    private static final Set<String> ENDS = Set.of("COMPLETED", "REJECTED", "CANCELLED", "FAILED");
    private static final int SHOWN = 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI units;
    private final Supplier<String> token;
    private final PrintStream out;

    /** @param token a bearer token of a registrar, asked for before each call */
    public FileUpload(URI units, Supplier<String> token, PrintStream out) {
        this.units = units;
        this.token = token;
        this.out = out;
    }

    /** Whether the whole file was taken. */
    public boolean upload(ImportFile file) throws IOException, InterruptedException {
        var job = send(request("/v1/imports?kind=" + file.kind())
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file.csv())));
        var self = "/v1/imports/" + job.path("id").asText();
        while (!ENDS.contains(job.path("state").asText())) {
            Thread.sleep(LOOK_AGAIN);
            job = send(request(self).GET());
        }
        var counts = job.path("counts");
        out.printf(
                "%s: %s, %d created, %d updated, %d unchanged, %d rejected%n",
                file.title(),
                job.path("state").asText(),
                counts.path("created").asLong(),
                counts.path("updated").asLong(),
                counts.path("unchanged").asLong(),
                counts.path("rejected").asLong());
        if (job.has("refusal")) {
            out.println("  " + job.at("/refusal/detail").asText());
        }
        if (counts.path("rejected").asLong() > 0) {
            send(request(self + "/rejections?limit=" + SHOWN).GET())
                    .path("items")
                    .forEach(cell -> out.println("  " + cell));
        }
        return job.path("state").asText().equals("COMPLETED");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(units.resolve(path))
                .header("Authorization", "Bearer " + token.get())
                .header("Accept-Language", "en");
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        http.close();
    }
}
