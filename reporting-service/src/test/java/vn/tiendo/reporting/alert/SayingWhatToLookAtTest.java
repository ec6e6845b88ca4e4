package vn.tiendo.reporting.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.reporting.calendar.Period;

class SayingWhatToLookAtTest {

    private static final UUID ID = new UUID(1, 1);

    @Test
    void aTaskIsNamedWithItsDay() {
        var overdue = Condition.due(
                AlertKind.TASK_OVERDUE,
                ID,
                ID,
                ID,
                "Ban hành kế hoạch",
                "Issue the plan",
                LocalDate.parse("2026-07-14"));

        assertThat(AlertText.vi(overdue)).isEqualTo("Quá hạn (hạn 14/07/2026): Ban hành kế hoạch");
        assertThat(AlertText.en(overdue)).isEqualTo("Overdue since 2026-07-14: Issue the plan");
    }

    @Test
    void aTargetIsNamedWithWhatIsReached() {
        assertThat(AlertText.vi(of(AlertKind.TARGET_MET, "118,39 %")))
                .isEqualTo("Hoàn thành chỉ tiêu, đạt 118,39 %: Kết nạp");
        assertThat(AlertText.vi(of(AlertKind.TARGET_BEHIND, null))).isEqualTo("Chậm tiến độ chỉ tiêu: Kết nạp");
    }

    @ParameterizedTest
    @EnumSource(AlertKind.class)
    void everyKindHasWordsInBothLanguages(AlertKind kind) {
        var condition = of(kind, "50,00 %");

        assertThat(AlertText.vi(condition)).endsWith(": Kết nạp").isNotEqualTo(AlertText.en(condition));
        assertThat(kind.type()).matches("[a-z]+\\.[a-z-]+");
    }

    private static Condition of(AlertKind kind, String percent) {
        return new Condition(kind, ID, ID, ID, "2026", "Kết nạp", "Admitted", null, Period.year(2026), "MET", percent);
    }
}
