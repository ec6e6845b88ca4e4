package vn.tiendo.plans.knownunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.plans.period.Period;

class UnitLifeTest {
    private static final UnitLife ENDED = new UnitLife(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 30));

    @Test
    void aUnitExistsOnItsLastDayAndNotOnTheNext() {
        assertThat(ENDED.touches(days("2025-06-30", "2025-12-31"))).isTrue();
        assertThat(ENDED.touches(days("2025-07-01", "2025-12-31"))).isFalse();
    }

    @Test
    void aUnitExistsOnItsFirstDayAndNotBefore() {
        assertThat(ENDED.touches(days("2019-01-01", "2020-01-01"))).isTrue();
        assertThat(ENDED.touches(days("2019-01-01", "2019-12-31"))).isFalse();
    }

    @Test
    void aUnitThatGoesOnHasNoLastDay() {
        var goesOn = new UnitLife(LocalDate.of(2020, 1, 1), null);

        assertThat(goesOn.touches(days("2199-01-01", "2199-12-31"))).isTrue();
        assertThat(goesOn).hasToString("2020-01-01/..");
    }

    private static Period days(String from, String through) {
        return new Period(LocalDate.parse(from), LocalDate.parse(through));
    }
}
