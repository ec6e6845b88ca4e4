package vn.tiendo.localstack.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private static final SampleFiles SAMPLES = new SampleFiles(Path.of(System.getProperty("tiendo.root"), "samples"));
    private static final String DONG_NAI = "dong-nai-2026-2030";

    @Test
    void holdFivePlansWithAllTheirTargetsTasksAndObligations() {
        assertThat(SAMPLES.plans()).hasSize(5);
        assertThat(count("targets")).isEqualTo(34);
        assertThat(count("tasks")).isEqualTo(144);
        assertThat(count("baselines")).isEqualTo(18);
        assertThat(count("obligations")).isEqualTo(16 + 13);
        assertThat(texts()).isEqualTo(Map.of("RULE", 26L));
    }

    @Test
    void nameEveryUnitOnceAfterAParentOfTheSameSystem() {
        var systems = new HashMap<String, String>();
        for (var unit : allUnits()) {
            if (unit.has("parent")) {
                assertThat(systems.get(unit.get("parent").asText()))
                        .as("the system of the parent of %s", unit)
                        .isEqualTo(unit.get("system").asText());
            }
            assertThat(systems.put(unit.get("key").asText(), unit.get("system").asText()))
                    .isNull();
        }
        assertThat(allUnits()).extracting(unit -> unit.get("code").asText()).doesNotHaveDuplicates();
    }

    @Test
    void nameOnlyUnitsThatAreThereInGroupsAndSuccessions() {
        var units = allUnits().stream().map(unit -> unit.get("key").asText()).collect(Collectors.toSet());

        SAMPLES.plans().forEach(plan -> {
            assertThat(SAMPLES.groups(plan))
                    .allSatisfy(group -> assertThat(units)
                            .contains(group.get("unit").asText())
                            .containsAll(texts(group.get("members"))));
            assertThat(SAMPLES.successions(plan))
                    .allSatisfy(succession -> assertThat(units)
                            .containsAll(texts(succession.get("from")))
                            .containsAll(texts(succession.path("to"))));
        });
    }

    @Test
    void allocateTwoHundredForEachYearAndAThousandInAll() {
        assertThat(SAMPLES.allocations(DONG_NAI)).allSatisfy(table -> {
            assertThat(table.get("madeUp").asBoolean()).isTrue();
            assertThat(table.path("printedTotal").asInt()).isEqualTo(sumOfNumbers(table));
        });
        assertThat(SAMPLES.allocations(DONG_NAI))
                .extracting(table -> table.get("target").asText() + " " + sumOfNumbers(table))
                .containsExactly("TG1 200", "TG1 200", "TG1 200", "TG1 200", "TG1 200", "TG2 1000", "TG4 0");
    }

    @Test
    void reportTheTotalsThatTheirReadmeStates() {
        var totals = SAMPLES.progress(DONG_NAI).stream()
                .flatMap(entry -> SampleFiles.objects(entry.get("statements")).stream())
                .collect(Collectors.groupingBy(
                        statement -> statement.get("indicator").asText(),
                        Collectors.summingInt(
                                statement -> statement.get("quantity").asInt())));

        assertThat(totals)
                .isEqualTo(Map.of(
                        "MEMBERS_ADMITTED_NONSTATE", 163,
                        "WOMEN_ADMITTED_NONSTATE", 79,
                        "OWNERS_ADMITTED", 14,
                        "PARTY_ORGS_CREATED_NONSTATE", 9,
                        "PARTY_ORGS_CREATED_FDI", 2));
    }

    @Test
    void markWhatIsMadeUp() {
        var used = SAMPLES.progress(DONG_NAI).stream()
                .map(entry -> entry.get("unit").asText())
                .collect(Collectors.toSet());

        assertThat(SAMPLES.units(DONG_NAI))
                .filteredOn(unit -> used.contains(unit.get("key").asText()))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(unit.get("madeUp").asBoolean()).isTrue());
        assertThat(allUnits())
                .allSatisfy(unit -> assertThat(unit.path("madeUp").asBoolean())
                        .isEqualTo(unit.get("name").asText().endsWith("(giả định)")));
    }

    @Test
    void holdNothingThatLooksLikeAPersonalIdentifier() throws IOException {
        try (var files = Files.walk(SAMPLES.directory())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("(?<!\\d)\\d{12}(?!\\d)");
            }
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static int count(String field) {
        return SAMPLES.plans().stream()
                .mapToInt(plan -> SAMPLES.plan(plan).path(field).size())
                .sum();
    }

    private static Map<String, Long> texts() {
        return SAMPLES.plans().stream()
                .flatMap(plan -> SampleFiles.objects(SAMPLES.plan(plan).get("texts")).stream())
                .map(text -> text.get("kind").asText())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<ObjectNode> allUnits() {
        return SAMPLES.plans().stream()
                .flatMap(plan -> SAMPLES.units(plan).stream())
                .toList();
    }

    private static int sumOfNumbers(ObjectNode table) {
        return SampleFiles.objects(table.get("cells")).stream()
                .map(cell -> cell.get("cell").asText())
                .filter(cell -> cell.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
