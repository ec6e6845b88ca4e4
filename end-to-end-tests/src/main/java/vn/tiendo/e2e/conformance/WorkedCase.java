package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.tiendo.e2e.client.Json;

/**
 * A small history and the questions about it.
 *
 * @param file without its folder
 * @param written the case as it stands in the file
 */
public record WorkedCase(String file, String name, List<Step> steps, List<Ask> asks, JsonNode written) {

    /** Acts after which the horizon is kept. */
    public record Step(String id, List<JsonNode> acts) {}

    /** A question, asked as of the horizon after a step. */
    public record Ask(String afterStep, String at, String borders, JsonNode question, JsonNode expect) {

        @Override
        public String toString() {
            return question + " at " + at + " after " + afterStep;
        }
    }

    /** All cases of the files, in order. */
    public static List<WorkedCase> in(List<Path> files) {
        return files.stream().flatMap(WorkedCase::in).toList();
    }

    /** A case as it is written in a file. */
    public static WorkedCase of(String file, JsonNode written) {
        var steps = new ArrayList<Step>();
        written.path("steps").forEach(step -> steps.add(new Step(step.path("id").asText(), list(step.path("acts")))));
        var asks = new ArrayList<Ask>();
        written.path("ask").forEach(ask -> asks.add(ask(ask)));
        return new WorkedCase(file, written.path("name").asText(), List.copyOf(steps), List.copyOf(asks), written);
    }

    Stream<JsonNode> acts() {
        return steps.stream().flatMap(step -> step.acts().stream());
    }

    private static Stream<WorkedCase> in(Path file) {
        try {
            var name = String.valueOf(file.getFileName());
            return list(Json.read(Files.readString(file)).path("cases")).stream()
                    .map(written -> of(name, written));
        } catch (IOException e) {
            throw new UncheckedIOException("the cases cannot be read: " + file, e);
        }
    }

    private static Ask ask(JsonNode ask) {
        return new Ask(
                ask.path("afterStep").asText(),
                ask.path("at").asText(),
                ask.path("borders").isNull() ? "" : ask.path("borders").asText(),
                ask.path("question"),
                ask.path("expect"));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
