package vn.tiendo.plans.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plans.statement.Refused;

class QuotaTest {

    @Test
    void aCellHasFiveMeanings() {
        assertThat(Quota.parse("3", 0)).isEqualTo(new Quota.Assigned(new BigDecimal("3")));
        assertThat(Quota.parse("0", 0)).isEqualTo(new Quota.Zero());
        assertThat(Quota.parse("1-2", 0)).isEqualTo(new Quota.SoftRange(BigDecimal.ONE, new BigDecimal("2")));
        assertThat(Quota.parse("", 0)).isEqualTo(new Quota.NotAssigned());
        assertThat(Quota.parse("-", 0)).isEqualTo(new Quota.NotApplicable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "1-2", "", "-", "12.5"})
    void isPrintedAsItWasRead(String cell) {
        assertThat(Quota.parse(cell, 1).cell()).isEqualTo(cell);
    }

    @Test
    void onlyANumberAddsToTheSum() {
        assertThat(Quota.parse("3", 0).inSum()).isEqualByComparingTo("3");
        assertThat(Quota.parse("0", 0).inSum()).isZero();
        assertThat(Quota.parse("1-2", 0).inSum()).isZero();
        assertThat(Quota.parse("", 0).inSum()).isZero();
        assertThat(Quota.parse("-", 0).inSum()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "x, CELL_INVALID",
        "--, CELL_INVALID",
        "'1,5', CELL_INVALID",
        "-3, NEGATIVE_QUANTITY",
        "2-1, VALUE_RANGE_INVERTED",
        "0.5, QUANTITY_SCALE"
    })
    void anythingElseIsRefused(String cell, String code) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Quota.parse(cell, 0))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
