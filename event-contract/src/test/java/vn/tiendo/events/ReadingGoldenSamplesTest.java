package vn.tiendo.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingGoldenSamplesTest {

    @ParameterizedTest
    @MethodSource("golden")
    void everySampleIsReadByItsRecordAndKeepsToItsSchema(Contract.Golden sample) throws IOException {
        assertThat(EventJson.read(sample.json(), sample.type()).eventType()).isEqualTo(sample.type());
        assertThat(Contract.violations(sample.type(), sample.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void whatWasReadIsWrittenAgainWithoutTheFieldsThatTheRecordDoesNotKnow(Contract.Golden sample) throws IOException {
        var written = EventJson.write(EventJson.read(sample.json(), sample.type()));

        assertThat(Contract.violations(sample.type(), written)).isEmpty();
        assertThat(contains(Contract.JSON.readTree(sample.json()), Contract.JSON.readTree(written)))
                .as("%s holds all of %s", sample, written)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasAnOldSampleAndOneFromTheFuture(String type) {
        assertThat(Contract.samplesOf(type))
                .extracting(sample -> sample.file().getFileName().toString())
                .contains("old.json", "from-the-future.json");
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSamplesOfATypeShowEveryFieldTogether(String type) throws IOException {
        var shown = Contract.JSON.createObjectNode();
        for (var sample : Contract.samplesOf(type)) {
            shown.setAll((ObjectNode) Contract.JSON.readTree(sample.json()));
        }

        var declared = Contract.schemaOf(type).get("properties").properties();
        assertThat(declared)
                .allSatisfy(field ->
                        assertThat(shown.has(field.getKey())).as(field.getKey()).isTrue());
    }

    static Stream<Contract.Golden> golden() {
        return Contract.golden();
    }

    static Stream<String> types() {
        return Contract.types();
    }

    private static boolean contains(JsonNode whole, JsonNode part) {
        if (part.isObject()) {
            return part.properties().stream()
                    .allMatch(field ->
                            whole.has(field.getKey()) && contains(whole.get(field.getKey()), field.getValue()));
        }
        if (part.isArray()) {
            return whole.size() == part.size()
                    && Stream.iterate(0, i -> i < part.size(), i -> i + 1)
                            .allMatch(i -> contains(whole.get(i), part.get(i)));
        }
        return part.isNumber() ? whole.decimalValue().compareTo(part.decimalValue()) == 0 : whole.equals(part);
    }
}
