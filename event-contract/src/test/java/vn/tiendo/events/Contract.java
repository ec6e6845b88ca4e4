package vn.tiendo.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the tests of the contract look at: schemas, records, golden samples. */
final class Contract {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private Contract() {}

    static Stream<String> types() {
        return EventTypes.records().keySet().stream().sorted();
    }

    static JsonNode schemaOf(String type) throws IOException {
        return JSON.readTree(EventSchemas.of(type));
    }

    static Set<ValidationMessage> violations(String type, String json) throws IOException {
        return schema(type).validate(JSON.readTree(json));
    }

    private static JsonSchema schema(String type) {
        return FACTORY.getSchema(EventSchemas.of(type), FORMATS_COUNT);
    }

    static Stream<Golden> golden() {
        return types().flatMap(type -> samplesOf(type).stream());
    }

    static List<Golden> samplesOf(String type) {
        try (var files = Files.list(GOLDEN.resolve(type))) {
            return files.sorted().map(file -> new Golden(type, file)).toList();
        } catch (IOException e) {
            throw new IllegalStateException("no golden samples of " + type, e);
        }
    }

    record Golden(String type, Path file) {

        String json() throws IOException {
            return Files.readString(file);
        }

        @Override
        public String toString() {
            return GOLDEN.relativize(file).toString();
        }
    }
}
