package vn.tiendo.reporting.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.TargetState;
import vn.tiendo.reporting.targetchange.TargetStanding;

class TellingOfTargetsTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-12-31");
    private static final UUID ID = new UUID(1, 1);

    @ParameterizedTest
    @EnumSource(names = {"MET", "EXCEEDED"})
    void whatMayBeMetBeforeTheEndIsToldOfAtOnce(TargetState state) {
        assertThat(TargetConditions.kind(standing(state, false), LAST_DAY)).contains(AlertKind.TARGET_MET);
    }

    @ParameterizedTest
    @EnumSource(names = {"MET", "EXCEEDED"})
    void aStockOrAShareIsToldOfWhenItsLastDayIsOver(TargetState state) {
        assertThat(TargetConditions.kind(standing(state, true), LAST_DAY)).isEmpty();
        assertThat(TargetConditions.kind(standing(state, true), LAST_DAY.plusDays(1)))
                .contains(AlertKind.TARGET_MET);
    }

    @Test
    void nobodyHasMissedAnythingOnTheLastDay() {
        var missed = standing(TargetState.MISSED, false);

        assertThat(TargetConditions.kind(missed, LAST_DAY)).isEmpty();
        assertThat(TargetConditions.kind(missed, LAST_DAY.plusDays(1))).contains(AlertKind.TARGET_MISSED);
    }

    @Test
    void whoIsBehindIsToldOfAtOnceAndWhoOnlyLagsIsNot() {
        assertThat(TargetConditions.kind(standing(TargetState.BEHIND, false), LAST_DAY.minusDays(90)))
                .contains(AlertKind.TARGET_BEHIND);
        assertThat(TargetConditions.kind(standing(TargetState.AT_RISK, false), LAST_DAY.minusDays(90)))
                .isEmpty();
    }

    private static TargetStanding standing(TargetState state, boolean onlyAtTheEnd) {
        return new TargetStanding(
                new TargetStanding.Key(ID, ID, Period.year(2026)), state, "100,00 %", onlyAtTheEnd, LAST_DAY);
    }
}
