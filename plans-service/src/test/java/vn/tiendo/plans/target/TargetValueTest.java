package vn.tiendo.plans.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plans.statement.Refused;

class TargetValueTest {

    @Test
    void aNumberIsAFloorWithoutStretch() {
        assertThat(TargetValue.parse("200")).isEqualTo(new TargetValue(new BigDecimal("200"), null));
    }

    @Test
    void aRangeIsAFloorAndAStretch() {
        assertThat(TargetValue.parse("8-10")).isEqualTo(new TargetValue(new BigDecimal("8"), new BigDecimal("10")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "200", "8-10", "12.5", "3-3", "0.5-1.25"})
    void isWrittenAsItWasRead(String text) {
        assertThat(TargetValue.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "10-8, VALUE_RANGE_INVERTED",
        "-5, NEGATIVE_QUANTITY",
        "'1,5', VALUE_INVALID",
        "1.234.567, VALUE_INVALID",
        "tám, VALUE_INVALID",
        "8 - 10, VALUE_INVALID",
        "1e3, VALUE_INVALID",
        "99999999999999, VALUE_INVALID",
        "+5, VALUE_INVALID"
    })
    void anythingElseIsRefused(String text, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> TargetValue.parse(text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void keepsTheStepsOfItsIndicator() {
        assertThat(TargetValue.parse("12.5").inScale(1)).hasToString("12.5");
        assertThat(TargetValue.parse("12.50").inScale(1)).isNotNull();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> TargetValue.parse("8-10.5").inScale(0))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("QUANTITY_SCALE"));
    }

    @Test
    void aSymbolIsAnOperatorOnlyWhenItIsOneOfFour() {
        assertThat(Operator.of(">")).isEqualTo(Operator.MORE_THAN);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Operator.of("between"));
    }
}
