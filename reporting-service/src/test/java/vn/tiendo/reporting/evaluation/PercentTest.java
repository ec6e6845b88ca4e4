package vn.tiendo.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"103|87|118,39 %", "2|3|66,67 %", "1|200|0,50 %", "0|5|0,00 %", "1|80000|0,00 %", "1|20000|0,01 %"
            })
    void showsTwoDecimalsHalfUp(BigDecimal part, BigDecimal whole, String shown) {
        assertThat(new Percent(part, whole).shown()).isEqualTo(shown);
    }

    @Test
    void showsWhatGoesBeyondTheWhole() {
        assertThat(percent(103, 87).over()).hasValue("vượt 18,39 %");
        assertThat(percent(87, 87).over()).isEmpty();
        assertThat(percent(86, 87).over()).isEmpty();
    }

    @Test
    void comparesFractionsAndNotWhatIsShown() {
        assertThat(percent(1000, 3000)).isGreaterThan(percent(333_333, 1_000_000));
        assertThat(percent(4, 4)).isEqualByComparingTo(percent(2, 2));
    }

    private static Percent percent(long part, long whole) {
        return new Percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
