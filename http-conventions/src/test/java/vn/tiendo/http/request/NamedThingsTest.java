package vn.tiendo.http.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamedThingsTest {
    private static final UUID ONE = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01890000-0000-7000-8000-000000000002");

    @Test
    void allIdsOfAParameterHoweverTheyAreWritten() {
        assertThat(named("unit", ONE.toString(), OTHER.toString()).ids("unit")).containsExactly(ONE, OTHER);
        assertThat(named("plans", ONE + ", " + OTHER).ids("plans")).containsExactly(ONE, OTHER);
        assertThat(named("plans", ONE + "\u200b," + OTHER).ids("plans")).containsExactly(ONE, OTHER);
        assertThat(named("plans", "\u00a0" + ONE + "," + OTHER).ids("plans")).containsExactly(ONE, OTHER);
        assertThat(named("unit", "nobody").ids("unit")).isEmpty();
    }

    @Test
    void anEmptyParameterNamesNothingAndSoVoidsNoRule() {
        assertThat(named("unit", "").has("unit")).isFalse();
        assertThat(named("unit", " ").has("unit")).isFalse();
        assertThat(named("unit", ONE.toString()).has("unit")).isTrue();
    }

    @Test
    void theDayOfTheQuestion() {
        assertThat(named("at", "2026-01-31").at()).contains(LocalDate.of(2026, 1, 31));
        assertThat(named("at", "31/01/2026").at()).isEmpty();
        assertThat(named("day", "2026-01-31").at()).contains(LocalDate.of(2026, 1, 31));
        assertThat(new NamedThings(Map.of("day", List.of("2026-01-31"), "at", List.of("2026-02-28"))).at())
                .contains(LocalDate.of(2026, 2, 28));
    }

    private static NamedThings named(String parameter, String... values) {
        return new NamedThings(Map.of(parameter, List.of(values)));
    }
}
