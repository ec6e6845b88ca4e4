package vn.tiendo.localstack.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** The files of {@code samples/}; what a plan has no file for is empty. */
record SampleFiles(Path directory) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The plans by the names of their directories. */
    List<String> plans() {
        try (var entries = Files.list(directory)) {
            return entries.filter(entry -> Files.exists(entry.resolve("plan.json")))
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no samples in " + directory, e);
        }
    }

    List<ObjectNode> indicators() {
        return items(directory.resolve("indicators.json"), "indicators");
    }

    /** The units of a plan, parents first. */
    List<ObjectNode> units(String plan) {
        return items(directory.resolve(plan).resolve("units.json"), "units");
    }

    List<ObjectNode> groups(String plan) {
        return items(directory.resolve(plan).resolve("groups.json"), "groups");
    }

    /** In the order of their days. */
    List<ObjectNode> successions(String plan) {
        return items(directory.resolve(plan).resolve("successions.json"), "successions");
    }

    /** The statutory holidays, if there is a file of them. */
    List<ObjectNode> calendars() {
        var file = directory.resolve("calendar.json");
        return Files.exists(file) ? List.of((ObjectNode) read(file)) : List.of();
    }

    /** The scale on which Party organisations are rated, if there is a file of it. */
    List<ObjectNode> ratingScales() {
        var file = directory.resolve("rating-scale.json");
        return Files.exists(file) ? List.of((ObjectNode) read(file)) : List.of();
    }

    ObjectNode plan(String plan) {
        return (ObjectNode) read(directory.resolve(plan).resolve("plan.json"));
    }

    List<ObjectNode> allocations(String plan) {
        return items(directory.resolve(plan).resolve("allocations.json"), "allocations");
    }

    List<ObjectNode> progress(String plan) {
        return items(directory.resolve(plan).resolve("progress.json"), "entries");
    }

    private static List<ObjectNode> items(Path file, String field) {
        return Files.exists(file) ? objects(read(file).get(field)) : List.of();
    }

    static List<ObjectNode> objects(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
