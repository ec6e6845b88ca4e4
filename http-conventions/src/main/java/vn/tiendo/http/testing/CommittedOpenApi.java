package vn.tiendo.http.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The description that a service commits is the one that it serves. In a {@code @QuarkusTest}: {@code
 * CommittedOpenApi.at(uriOfQOpenapi).matches(Path.of("src/main/openapi/openapi.yaml"))}; with {@code -Dtiendo.rewrite}
 * the file is written anew instead.
 */
public final class CommittedOpenApi {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private static final Pattern NUMBERED = Pattern.compile("(?m)^    ((?!Problem)[A-Za-z]+)\\d+:$");

    private final URI served;

    private CommittedOpenApi(URI served) {
        this.served = served;
    }

    public static CommittedOpenApi at(URI served) {
        return new CommittedOpenApi(served);
    }

    /** Fails with the first line that differs, or with a schema that had to be numbered because two types share a name. */
    public void matches(Path committed) throws IOException, InterruptedException {
        String now = read();
        Matcher numbered = NUMBERED.matcher(now);
        if (numbered.find()) {
            throw new AssertionError("Two types are called " + numbered.group(1)
                    + ": give each a name of its own by @Schema(name), or clients get a class that says nothing");
        }
        if (System.getProperty("tiendo.rewrite") != null) {
            Files.createDirectories(committed.toAbsolutePath().getParent());
            Files.writeString(committed, now);
            return;
        }
        String before = Files.exists(committed) ? Files.readString(committed) : "";
        if (!before.equals(now)) {
            throw new AssertionError(committed + " is stale: run the test with -Dtiendo.rewrite and commit it. "
                    + firstDifference(before, now));
        }
    }

    private String read() throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(served)
                    .header("Accept", "application/yaml")
                    .timeout(ANSWER_WITHIN)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static String firstDifference(String before, String now) {
        String[] old = before.split("\n", -1);
        String[] fresh = now.split("\n", -1);
        int line = 0;
        while (line < old.length && line < fresh.length && old[line].equals(fresh[line])) {
            line++;
        }
        return "Line %d: committed <%s>, served <%s>"
                .formatted(line + 1, line < old.length ? old[line] : "", line < fresh.length ? fresh[line] : "");
    }
}
