package vn.tiendo.plans.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.plans.statement.Refused;

class DeadlineTest {

    private static Deadline schedule(
            DeadlineKind kind, @Nullable String notBefore, @Nullable String due, @Nullable Boolean inclusive) {
        return new Deadline(
                kind,
                null,
                notBefore == null ? null : LocalDate.parse(notBefore),
                due == null ? null : LocalDate.parse(due),
                inclusive,
                null,
                null,
                null,
                null);
    }

    private static String refusal(Runnable making) {
        try {
            making.run();
            return "";
        } catch (Refused refused) {
            return refused.code();
        }
    }

    @Test
    void beforeADayEndsTheDayBefore() {
        assertThat(schedule(DeadlineKind.DEADLINE, null, "2024-07-15", false).lastDay())
                .contains(LocalDate.of(2024, 7, 14));
    }

    @Test
    void withinAPeriodEndsOnItsLastDay() {
        assertThat(schedule(DeadlineKind.WITHIN_PERIOD, null, "2026-06-30", true)
                        .lastDay())
                .contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void ongoingAndUnspecifiedHaveNoDueDate() {
        assertThat(schedule(DeadlineKind.ONGOING, null, null, null).lastDay()).isEmpty();
        assertThat(refusal(() -> schedule(DeadlineKind.UNSPECIFIED, null, "2026-06-30", null)))
                .isEqualTo("DUE_NOT_APPLICABLE");
    }

    @Test
    void aDeadlineHasADueDateNotBeforeItsStart() {
        assertThat(refusal(() -> schedule(DeadlineKind.DEADLINE, null, null, null)))
                .isEqualTo("DUE_REQUIRED");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> schedule(DeadlineKind.WINDOW, "2022-07-01", "2022-06-30", true))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("SCHEDULE_INVERTED"));
    }

    @Test
    void anOpenStartHasNoEnd() {
        assertThat(schedule(DeadlineKind.OPEN_START, "2021-12-01", null, null).lastDay())
                .isEmpty();
    }
}
