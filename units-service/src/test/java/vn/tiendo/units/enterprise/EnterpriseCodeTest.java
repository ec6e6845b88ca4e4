package vn.tiendo.units.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2300000011", "0100109106", "0101248141", "0300588569"})
    void acceptsTenDigitsWithTheirCheckDigit(String code) {
        assertThat(EnterpriseCode.refusal(code)).isEmpty();
        assertThat(new EnterpriseCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2300000012, ENTERPRISE_CODE_INVALID",
        "2300000090, ENTERPRISE_CODE_INVALID",
        "230000001,  ENTERPRISE_CODE_INVALID",
        "23000000111, ENTERPRISE_CODE_INVALID",
        "23000O0011, ENTERPRISE_CODE_INVALID",
        "٢٣٠٠٠٠٠٠١١, ENTERPRISE_CODE_INVALID",
        "2300000011-001, ENTERPRISE_CODE_DEPENDENT",
        "2300000011001, ENTERPRISE_CODE_DEPENDENT",
        "024000000001, PERSONAL_IDENTIFIER"
    })
    void saysWhatATextIsInstead(String text, String refusal) {
        assertThat(EnterpriseCode.refusal(text)).contains(refusal);
        assertThatThrownBy(() -> new EnterpriseCode(text)).hasMessageContaining(refusal);
    }

    @Test
    void aRefusalDoesNotRepeatTheText() {
        assertThatThrownBy(() -> new EnterpriseCode("024000000001"))
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("024000000001"));
    }
}
