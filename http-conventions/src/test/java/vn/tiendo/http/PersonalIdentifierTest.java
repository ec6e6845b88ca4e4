package vn.tiendo.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalIdentifierTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "024000000001",
                "số 024000000001.",
                "CCCD:024000000001",
                "letter-024000000001",
                "(024000000001)",
                "٠٢٤٠٠٠٠٠٠٠٠١",
                "01900000-0000-7000-8000-123456789012 024000000001"
            })
    void isAWholeTokenOfTwelveDigits(String text) {
        assertThat(PersonalIdentifier.isIn(text)).isTrue();
        assertThat(PersonalIdentifier.hide(text)).doesNotContain("024000000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "02400000000",
                "0240000000011",
                "A024000000001",
                "024000000001B",
                "01900000-0000-7000-8000-123456789012",
                "R-01900000-0000-7000-8000-123456789012",
                "2026-01-01T00:00:00.123456789Z",
                "0240 0000 0001"
            })
    void isNothingElse(String text) {
        assertThat(PersonalIdentifier.isIn(text)).isFalse();
        assertThat(PersonalIdentifier.hide(text)).isEqualTo(text);
    }
}
