package vn.tiendo.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plans.statement.Refused;

class PaceTest {

    @ParameterizedTest
    @CsvSource({"1, 0.8", "1, 1", "0.9, 0.5"})
    void beginsToBeAtRiskNotAboveOnTrack(BigDecimal onTrack, BigDecimal atRisk) {
        assertThat(new Pace(onTrack, atRisk).onTrack()).isEqualByComparingTo(onTrack);
    }

    @ParameterizedTest
    @CsvSource({"0.8, 1", "1, 0", "1, -1"})
    void isRefusedOtherwise(BigDecimal onTrack, BigDecimal atRisk) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Pace(onTrack, atRisk))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("PACE_INVALID"));
    }
}
