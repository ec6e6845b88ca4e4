package vn.tiendo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    @Test
    void readAYearAMonthAndTwoDaysAsPeriods() {
        assertThat(PeriodParameter.fromString("2024")).isEqualTo(period("2024-01-01", "2024-12-31"));
        assertThat(PeriodParameter.fromString("2024-02")).isEqualTo(period("2024-02-01", "2024-02-29"));
        assertThat(PeriodParameter.fromString("2024-02-03/2024-02-03")).isEqualTo(period("2024-02-03", "2024-02-03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2024-00", "2024-02-03", "2024-02-04/2024-02-03", "2024/2025", "9999"})
    void refuseOtherPeriods(String text) {
        assertThatThrownBy(() -> PeriodParameter.fromString(text)).hasMessage("400 INVALID_PERIOD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "26-01-01", "01/02/2026", "-2026-01-01", "1899-12-31", "2026-1-1", ""})
    void refuseOtherDates(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.date(text));
    }

    @Test
    void readInstantsOfAnyOffset() {
        assertThat(Parameters.instant("2026-01-01T07:00:00+07:00")).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(Parameters.instant("2026-01-01T07:00:00 07:00")).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.instant("2026-01-01T07:00:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> Parameters.instant("2026-01-01"));
    }

    @Test
    void readBordersOfADayOrThen() {
        assertThat(BordersParameter.fromString("then").isThen()).isTrue();
        assertThat(BordersParameter.fromString("2026-07-01").day()).isEqualTo(LocalDate.parse("2026-07-01"));
        assertThatThrownBy(() -> BordersParameter.fromString("now")).hasMessage("400 INVALID_BORDERS");
    }

    @Test
    void readTheKeysOfACursorAgain() {
        assertThat(Cursor.read(Cursor.of("Đồng Nai", "", "7"))).isEqualTo(List.of("Đồng Nai", "", "7"));
        assertThatThrownBy(() -> Cursor.read("*")).hasMessage("400 INVALID_CURSOR");
    }

    private static PeriodParameter period(String from, String through) {
        return new PeriodParameter(LocalDate.parse(from), LocalDate.parse(through));
    }
}
