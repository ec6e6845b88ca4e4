package vn.tiendo.e2e.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.e2e.client.Json;

class ExpectationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'value': '5'} | {'value': 5, 'state': 'VALUE'}",
                "{'value': '5'} | {'value': '5'}",
                "{'value': '13.0'} | {'value': 13.0}",
                "{'value': null, 'early': false} | {}",
                "{'early': false} | {'early': false}",
                "{'rows': [[1, 'c', '120,00 %']]} | {'rows': [[1, 'c', '120,00 %']]}",
                "{'rows': []} | {'rows': []}"
            })
    void agrees(String expected, String answered) {
        assertThat(difference(expected, answered)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'value': '5'} | {'value': 6}",
                "{'value': '13.0'} | {'value': 13}",
                "{'value': '5'} | {}",
                "{'value': null} | {'value': 0}",
                "{'early': false} | {'early': true}",
                "{'reached': true} | {}",
                "{'rows': []} | {'rows': [[1, 'c', '1,00 %']]}"
            })
    void differs(String expected, String answered) {
        assertThat(difference(expected, answered)).isPresent();
    }

    @Test
    void saysWhatDiffers() {
        assertThat(difference("{'state': 'MET'}", "{'state': 'MISSED'}"))
                .hasValue("state is \"MISSED\", expected \"MET\"");
    }

    private static java.util.Optional<String> difference(String expected, String answered) {
        return Expectation.difference(Json.read(expected.replace('\'', '"')), Json.read(answered.replace('\'', '"')));
    }
}
