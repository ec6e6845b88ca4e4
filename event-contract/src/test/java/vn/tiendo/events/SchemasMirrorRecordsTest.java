package vn.tiendo.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasMirrorRecordsTest {

    private static final Map<Class<?>, String> SPELLING = Map.of(
            String.class, "string",
            UUID.class, "string uuid",
            LocalDate.class, "string date",
            Instant.class, "string date-time",
            BigDecimal.class, "number",
            int.class, "integer",
            boolean.class, "boolean",
            Boolean.class, "boolean");

    @ParameterizedTest
    @MethodSource("types")
    void everyComponentIsDescribedAndEveryPropertyIsRead(String type) throws IOException {
        var schema = Contract.schemaOf(type);

        assertThat(differences(EventTypes.records().get(type), schema, schema)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaIsNamedForItsTypeAndLetsLaterFieldsPass(String type) throws IOException {
        var schema = Contract.schemaOf(type);

        assertThat(schema.get("$id").asText()).isEqualTo("urn:tiendo:event:" + type);
        assertThat(schema.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.findValuesAsText("additionalProperties")).containsOnly("true");
        assertThat(schema.findValues("enum")).as("enums are open").isEmpty();
    }

    static Stream<String> types() {
        return Contract.types();
    }

    private static List<String> differences(Class<?> type, JsonNode schema, JsonNode root) {
        var differences = new ArrayList<String>();
        var described = new ArrayList<String>();
        schema.get("properties").fieldNames().forEachRemaining(described::add);
        var components = List.of(type.getRecordComponents());
        var names = components.stream().map(RecordComponent::getName).toList();
        if (!described.equals(names)) {
            differences.add(type.getSimpleName() + " has " + names + ", its schema " + described);
            return differences;
        }
        var required = components.stream()
                .filter(component -> !RequiredFields.isOptional(component))
                .map(RecordComponent::getName)
                .toList();
        if (!textsOf(schema.path("required")).equals(required)) {
            differences.add(type.getSimpleName() + " requires " + required + ", its schema " + schema.get("required"));
        }
        for (var component : components) {
            var property = schema.get("properties").get(component.getName());
            differences.addAll(differencesOfType(component.getGenericType(), property, root));
        }
        return differences;
    }

    private static List<String> differencesOfType(Type type, JsonNode property, JsonNode root) {
        if (type instanceof ParameterizedType list) {
            return property.path("type").asText().equals("array")
                    ? differencesOfType(list.getActualTypeArguments()[0], property.get("items"), root)
                    : List.of(list + " is no array: " + property);
        }
        if (type instanceof Class<?> nested && nested.isRecord()) {
            var name = "/$defs/" + nested.getSimpleName();
            return property.path("$ref").asText().equals("#" + name)
                    ? differences(nested, root.at(name), root)
                    : List.of(nested + " is not referred to by " + property);
        }
        var spelling = Stream.of(
                        property.path("type").asText(), property.path("format").asText(""))
                .filter(word -> !word.isEmpty())
                .reduce((left, right) -> left + " " + right)
                .orElse("");
        return spelling.equals(SPELLING.get(type)) ? List.of() : List.of(type + " is spelt " + property);
    }

    private static List<String> textsOf(JsonNode array) {
        return Arrays.asList(Contract.JSON.convertValue(array, String[].class));
    }
}
