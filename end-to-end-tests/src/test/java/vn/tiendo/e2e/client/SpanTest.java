package vn.tiendo.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-01-01/2025-08-31, 2025-01-01, 2025-08-31"
    })
    void readsPeriodsAsTheCasesWriteThem(String written, String from, String through) {
        assertThat(Json.period(written).path("from").asText()).isEqualTo(from);
        assertThat(Json.period(written).path("through").asText()).isEqualTo(through);
    }
}
