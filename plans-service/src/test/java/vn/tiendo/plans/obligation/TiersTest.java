package vn.tiendo.plans.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TiersTest {
    private static final Map<String, List<String>> HUNG_YEN = Map.of(
            "members", List.of("standing body"),
            "units", List.of("standing body"),
            "standing body", List.of("conference"),
            "conference", List.of());

    @Test
    void eachReportStandsAboveThoseThatFeedIt() {
        var tiers = new Tiers(HUNG_YEN);

        assertThat(tiers.of("members")).isEqualTo(1);
        assertThat(tiers.of("units")).isEqualTo(1);
        assertThat(tiers.of("standing body")).isEqualTo(2);
        assertThat(tiers.of("conference")).isEqualTo(3);
        assertThat(tiers.feeding("standing body")).containsExactlyInAnyOrder("members", "units");
    }

    @Test
    void theLongestWayCounts() {
        var tiers = new Tiers(Map.of("a", List.of("b", "c"), "b", List.of("c"), "c", List.of()));

        assertThat(tiers.of("c")).isEqualTo(3);
    }

    @Test
    void aReportThatFeedsItselfOverOthersIsFound() {
        var looped = Map.of("a", List.of("b"), "b", List.of("a"), "c", List.of("a"));

        assertThat(Tiers.isLooped("a", looped)).isTrue();
        assertThat(Tiers.isLooped("c", looped)).isFalse();
        assertThat(Tiers.isLooped("members", HUNG_YEN)).isFalse();
    }
}
