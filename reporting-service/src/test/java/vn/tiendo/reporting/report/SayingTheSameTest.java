package vn.tiendo.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.report.ReportedTarget.Standing;

/** What a report has frozen is compared by what it says, not by how an earlier version wrote its numbers. */
class SayingTheSameTest {

    @Test
    void twoIsTwoPointZero() {
        assertThat(standing("2", "1.5").saysTheSameAs(standing("2.0", "1.50"))).isTrue();
    }

    @Test
    void anotherNumberOrNoneIsAnother() {
        assertThat(standing("2", "1.5").saysTheSameAs(standing("2", "1.6"))).isFalse();
        assertThat(standing("2", "1.5").saysTheSameAs(standing("2", null))).isFalse();
        assertThat(standing("2", "1.5").saysTheSameAs(null)).isFalse();
    }

    private static Standing standing(String value, @Nullable String achieved) {
        return new Standing(
                "NUMBER",
                "IN_PROGRESS",
                "Đúng tiến độ",
                "On track",
                new BigDecimal(value),
                null,
                achieved == null ? null : new BigDecimal(achieved),
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null);
    }
}
